namespace LaporIntranet.Domain.Mutu;

/// <summary>The five groups of programs, one for each aspect of the self-assessment.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB III Tabel 6. The mapping of aspects is usulan; the order of both is the same.</remarks>
public enum KelompokProgram { Kelembagaan = 1, SumberDayaManusia = 2, DataDanAplikasi = 3, Partisipasi = 4, Koordinasi = 5 }

/// <summary>How a version of the Rencana Aksi stands.</summary>
/// <remarks>Aturan: Kotawaringin Timur Pasal 7 (4), a plan may be changed after an evaluation; the three states are usulan.</remarks>
public enum StatusRencana { Draf = 1, Berlaku = 2, Diganti = 3 }

/// <summary>How an activity stands today; worked out from its quarters.</summary>
/// <remarks>Usulan.</remarks>
public enum KeadaanKegiatan { BelumMulai = 1, MulaiKini = 2, Berjalan = 3, Terhambat = 4, BelumDilaporkan = 5, Tuntas = 6 }

/// <summary>How one quarter of an activity is drawn on the timeline.</summary>
public enum BagianTriwulan { Kosong = 0, Direncanakan = 1, Terlaksana = 2, Tertahan = 3 }

/// <summary>Whether an indicator of Tabel 7 can be counted or needs a judgement.</summary>
/// <remarks>Usulan; the regulation does not say.</remarks>
public enum SifatIndikator { Perhitungan = 1, Penilaian = 2 }

/// <summary>What a target of Tabel 5 measures.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB III Tabel 5. Only finished cases count as resolved.</remarks>
public enum UkuranSasaran { JumlahDiterima = 1, PersenDiselesaikan = 2 }

/// <summary>How a proposal of a budget stands.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II II.4 (the Ketua confirms) and IV.5 (the Koordinator proposes).</remarks>
public enum StatusAnggaran { Diajukan = 1, Ditetapkan = 2, Ditolak = 3 }

/// <summary>What happened to a part of the plan between two versions.</summary>
public enum PerubahanButir { Ditambah = 1, Dihapus = 2, Diubah = 3 }
