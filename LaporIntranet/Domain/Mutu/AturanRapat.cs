namespace LaporIntranet.Domain.Mutu;

/// <summary>What is typed into the invitation to a meeting.</summary>
/// <param name="Mulai">Local wall-clock time.</param>
public sealed record IsianRapat(string Judul, DateTime? Mulai, string Tempat, string Agenda, IReadOnlyList<int> Undangan)
{
    /// <summary>Longest title and place, in characters.</summary>
    public const int PanjangJudul = 160;

    /// <summary>The same without blanks around it; nobody is invited twice.</summary>
    public IsianRapat Rapi() => new(Judul.Trim(), Mulai, Tempat.Trim(), Agenda.Trim().ReplaceLineEndings("\n"), [.. Undangan.Distinct()]);

    /// <summary>What is wrong with it. Field names: Judul, Mulai, Tempat, Agenda, Undangan.</summary>
    public IReadOnlyList<Galat> Periksa()
    {
        var galat = new List<Galat>();
        galat.AddRange(Baris(nameof(Judul), "Judul rapat", Judul));
        if (Mulai is null) { galat.Add(Galat.Wajib(nameof(Mulai), "Tanggal dan pukul")); }
        galat.AddRange(Baris(nameof(Tempat), "Tempat", Tempat));
        galat.AddRange(AturanPantau.PeriksaTeks(nameof(Agenda), "Agenda", Agenda, wajib: true));
        if (Undangan.Count == 0) { galat.Add(Galat.Isian(nameof(Undangan), "Pilih sedikitnya satu jabatan yang diundang.")); }
        return galat;
    }

    private static IEnumerable<Galat> Baris(string bidang, string nama, string teks)
    {
        if (teks.Length == 0) { yield return Galat.Wajib(bidang, nama); }
        else if (teks.Length > PanjangJudul) { yield return Galat.Isian(bidang, $"{nama} paling panjang {PanjangJudul} huruf. Yang terketik {teks.Length} huruf."); }
    }
}

/// <summary>What blocks the end of a meeting.</summary>
/// <remarks>Aturan: usulan; Tanah Laut BAB VII.A and Barito Timur Lampiran II II.3 name coordination without its form.</remarks>
public static class AturanRapat
{
    /// <summary>Said of a meeting that does not exist.</summary>
    public static Galat TidakAda { get; } = new("rapat.tidak-ditemukan", "Rapat ini tidak ditemukan. Buka dari daftar rapat.");

    /// <summary>Somebody else changed it first.</summary>
    public static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Rapat ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    /// <summary>It has ended or was called off.</summary>
    public static Galat SudahBerakhir { get; } = new("rapat.sudah-berakhir", "Rapat ini sudah selesai atau dibatalkan, sehingga tidak dapat diubah lagi.");

    /// <summary>What keeps a meeting from being ended with its minutes; empty when nothing does.</summary>
    /// <param name="mulai">UTC.</param>
    /// <param name="sekarang">UTC.</param>
    /// <param name="belumDicatat">Invited offices whose attendance is not written down.</param>
    public static IReadOnlyList<Galat> PeriksaSelesai(StatusRapat status, DateTime mulai, DateTime sekarang, string notulen, int belumDicatat)
    {
        if (status != StatusRapat.Direncanakan) { return [SudahBerakhir]; }
        var galat = new List<Galat>();
        if (sekarang < mulai) { galat.Add(new("rapat.belum-mulai", "Rapat ini belum dimulai. Notulen diselesaikan sesudah rapat berlangsung.")); }
        galat.AddRange(AturanPantau.PeriksaTeks("Notulen", "Notulen", notulen, wajib: true));
        if (belumDicatat > 0) { galat.Add(Galat.Isian("Kehadiran", $"Kehadiran {belumDicatat} jabatan yang diundang belum dicatat.")); }
        return galat;
    }
}

/// <summary>What is typed into a record about a unit.</summary>
public sealed record IsianCatatanMutu(JenisCatatanMutu? Jenis, int? PasanganId, DateOnly? Tanggal, string Judul, string Uraian, string Dasar)
{
    /// <summary>Longest title and ground, in characters.</summary>
    public const int PanjangJudul = 160;

    /// <summary>The same without blanks around it.</summary>
    public IsianCatatanMutu Rapi() => this with { Judul = Judul.Trim(), Uraian = Uraian.Trim().ReplaceLineEndings("\n"), Dasar = Dasar.Trim() };

    /// <summary>What is wrong with it; a sanction needs its ground. Field names: Jenis, PasanganId, Tanggal, Judul, Uraian, Dasar.</summary>
    /// <param name="hariIni">Local date; nothing is recorded before it happened.</param>
    public IReadOnlyList<Galat> Periksa(DateOnly hariIni)
    {
        var galat = new List<Galat>();
        if (Jenis is not { } jenis || !Enum.IsDefined(jenis)) { galat.Add(Galat.Isian(nameof(Jenis), "Pilih jenis catatan.")); }
        if (PasanganId is null) { galat.Add(Galat.Isian(nameof(PasanganId), "Pilih unit dari daftar.")); }
        if (Tanggal is not { } tanggal) { galat.Add(Galat.Wajib(nameof(Tanggal), "Tanggal")); }
        else if (tanggal > hariIni) { galat.Add(Galat.Isian(nameof(Tanggal), "Tanggal tidak boleh sesudah hari ini.")); }
        if (Judul.Length == 0) { galat.Add(Galat.Wajib(nameof(Judul), "Judul")); }
        else if (Judul.Length > PanjangJudul) { galat.Add(Galat.Isian(nameof(Judul), $"Judul paling panjang {PanjangJudul} huruf.")); }
        galat.AddRange(AturanPantau.PeriksaTeks(nameof(Uraian), "Uraian", Uraian, wajib: true));
        if (Jenis == JenisCatatanMutu.Sanksi && Dasar.Length == 0) { galat.Add(Galat.Isian(nameof(Dasar), "Sanksi wajib menyebut dasarnya.")); }
        else if (Dasar.Length > PanjangJudul) { galat.Add(Galat.Isian(nameof(Dasar), $"Dasar paling panjang {PanjangJudul} huruf.")); }
        return galat;
    }

    /// <summary>True when this office may read a record of this kind about this pair.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VIII.B.2; that a sanction is read by leaders, coordinators and the unit only is ours (usulan).</remarks>
    public static bool Terlihat(Pelaku pelaku, JenisCatatanMutu jenis, int pasanganId) =>
        jenis != JenisCatatanMutu.Sanksi || pelaku.Peran is Peran.Pembina or Peran.Ketua or Peran.WakilKetua or Peran.Koordinator or Peran.AdminKoordinator
        || pelaku.PasanganId == pasanganId || pelaku.PasanganUnit.Contains(pasanganId);
}
