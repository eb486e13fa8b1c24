namespace LaporIntranet.Domain.Mutu;

/// <summary>Where a task of improvement came from.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.C (causes and corrective actions of an evaluation); Kotawaringin Timur Pasal 7.</remarks>
public enum SumberTugas { Evaluasi = 1, Rapat = 2, Survei = 3, RencanaAksi = 4, Penilaian = 5 }

/// <summary>How a task of improvement stands.</summary>
public enum StatusTugas { Terbuka = 1, Dikerjakan = 2, Selesai = 3, Dibatalkan = 4 }

/// <summary>How a received case counts in every figure; a case counts in exactly one.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB I 1.1 and BAB II Tabel 1 use the four words; which status belongs to which is usulan.</remarks>
public enum KeadaanTindakLanjut { Selesai = 1, DalamProses = 2, BelumDitindaklanjuti = 3, TidakDapatDiselesaikan = 4 }

/// <summary>What a file of the quality work belongs to.</summary>
public enum PemilikBerkas { JawabanPenilaian = 1, KegiatanRencana = 2, Rapat = 3, Pemantauan = 4, PraktikBaik = 5, Tugas = 6 }

/// <summary>Which part of the quality work changed, for open pages.</summary>
public enum RanahMutu { Penilaian = 1, RencanaAksi = 2, Pemantauan = 3, Rapat = 4, Tugas = 5, Survei = 6, Publikasi = 7 }

/// <summary>How a publication pack stands.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.C.3 (results of the evaluation are published); two persons: usulan.</remarks>
public enum StatusPublikasi { Konsep = 1, Diajukan = 2, Dikembalikan = 3, Terbit = 4 }
