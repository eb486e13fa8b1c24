namespace LaporIntranet.Domain.Mutu;

/// <summary>What the kabupaten writes about a period.</summary>
/// <remarks>Aturan: Kotawaringin Timur Pasal 7 (pemantauan, evaluasi); Buton Pasal 12 and Tanah Laut BAB VII.B-C (laporan kepada Bupati).</remarks>
public enum JenisDokumenMutu { Pemantauan = 1, Evaluasi = 2, LaporanPimpinan = 3 }

/// <summary>A draft is counted live; a final one never changes again.</summary>
public enum StatusDokumen { Konsep = 1, Final = 2 }

/// <summary>How something that is due stands.</summary>
public enum KeadaanLaporan { BelumWaktunya = 1, Menunggu = 2, Terlambat = 3, Masuk = 4, MasukTerlambat = 5 }

/// <summary>How a meeting stands.</summary>
public enum StatusRapat { Direncanakan = 1, Selesai = 2, Dibatalkan = 3 }

/// <summary>Whether an invited office came.</summary>
public enum Kehadiran { BelumDicatat = 0, Hadir = 1, Diwakili = 2, TidakHadir = 3 }

/// <summary>What is recorded about a unit's handling of complaints.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.C.5 and VIII.B.2.</remarks>
public enum JenisCatatanMutu { PraktikBaik = 1, Apresiasi = 2, Sanksi = 3 }
