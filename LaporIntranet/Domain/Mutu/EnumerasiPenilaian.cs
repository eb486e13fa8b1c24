namespace LaporIntranet.Domain.Mutu;

/// <summary>Class of an average of the self-assessment.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB II 2.2 names SANGAT BAIK (4,00) and KURANG (1,80) only; the other two names are usulan.</remarks>
public enum PredikatPenilaian { SangatKurang = 1, Kurang = 2, Baik = 3, SangatBaik = 4 }

/// <summary>Whether an assessment may still be filled in.</summary>
public enum StatusPenilaian { Terbuka = 1, Terkunci = 2 }

/// <summary>Where the numbers of Tabel 1 come from.</summary>
public enum AsalInformasi { Dihitung = 1, Dicatat = 2 }
