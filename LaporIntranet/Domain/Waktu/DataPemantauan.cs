namespace LaporIntranet.Domain.Waktu;

/// <summary>A comparison line as it is filled in.</summary>
public sealed record IsianGaris(string Nama, KejadianKasus Mulai, int? Jumlah, SatuanWaktu? Satuan, string Sumber);

/// <summary>How slow cases are followed, as it is filled in.</summary>
/// <param name="NaikAdminKoordinator">Hari kerja without handling after which a late case rises to this office; the others likewise, ascending.</param>
/// <param name="JamRingkasan">Local time from which the daily digest goes out.</param>
/// <param name="JamSelesai">Local time from which nothing goes out any more.</param>
/// <param name="Garis">Lines from outside the five regulations; they never move a limit.</param>
/// <remarks>Aturan: usulan throughout; Tanah Laut BAB VII.A.1 asks for the watching, no regulation for its steps.</remarks>
public sealed record DataPemantauan(
    int? NaikAdminKoordinator, int? NaikKoordinator, int? NaikWakilKetua, int? NaikKetua, TimeOnly? JamRingkasan, TimeOnly? JamSelesai, IReadOnlyList<IsianGaris> Garis)
{
    /// <summary>Latest step of the escalation, in hari kerja.</summary>
    public const int NaikTerlambat = 60;
    /// <summary>Most comparison lines.</summary>
    public const int GarisTerbanyak = 12;
    /// <summary>Longest name of a line, in letters.</summary>
    public const int PanjangNama = 60;
    /// <summary>Longest source of a line, in letters.</summary>
    public const int PanjangSumber = 200;

    /// <summary>The earliest and the latest local time at which anything may go out: never at night.</summary>
    public static (TimeOnly Awal, TimeOnly Akhir) Siang { get; } = (new(5, 0), new(20, 0));

    /// <summary>Checks every field.</summary>
    /// <returns>The lines; field errors named as the properties, <c>GarisNama-0</c>, <c>GarisJumlah-0</c>, <c>GarisSumber-0</c> and so on.</returns>
    public Hasil<IReadOnlyList<GarisPembanding>> Periksa()
    {
        var galat = GalatNaik().Concat(GalatJam()).Concat(GalatGaris()).ToList();
        return galat.Count > 0
            ? Hasil<IReadOnlyList<GarisPembanding>>.Gagal(galat)
            : Hasil<IReadOnlyList<GarisPembanding>>.Dari([.. Garis.Select(g => new GarisPembanding(g.Nama.Trim(), g.Mulai, g.Jumlah!.Value, g.Satuan!.Value, g.Sumber.Trim()))]);
    }

    private IEnumerable<Galat> GalatNaik()
    {
        (string Bidang, string Kepada, int? Hari)[] tangga =
        [
            (nameof(NaikAdminKoordinator), Peran.AdminKoordinator.Nama(), NaikAdminKoordinator), (nameof(NaikKoordinator), Peran.Koordinator.Nama(), NaikKoordinator),
            (nameof(NaikWakilKetua), Peran.WakilKetua.Nama(), NaikWakilKetua), (nameof(NaikKetua), Peran.Ketua.Nama(), NaikKetua),
        ];
        for (var i = 0; i < tangga.Length; i++)
        {
            var (bidang, kepada, hari) = tangga[i];
            if (hari is null or < 1 or > NaikTerlambat) { yield return Galat.Isian(bidang, $"{kepada}: isi 1 sampai {NaikTerlambat} hari kerja."); }
            else if (i > 0 && hari <= tangga[i - 1].Hari) { yield return Galat.Isian(bidang, $"{kepada}: harus lebih besar daripada {tangga[i - 1].Kepada} ({tangga[i - 1].Hari} hari kerja)."); }
        }
    }

    private IEnumerable<Galat> GalatJam()
    {
        if (JamRingkasan is null || JamRingkasan < Siang.Awal || JamRingkasan >= Siang.Akhir) { yield return Galat.Isian(nameof(JamRingkasan), "Isi jam ringkasan antara 05.00 dan 20.00: tidak ada pemberitahuan pada malam hari."); }
        if (JamSelesai is null || JamSelesai > Siang.Akhir) { yield return Galat.Isian(nameof(JamSelesai), "Isi akhir jam kerja, paling akhir 20.00."); }
        else if (JamSelesai <= JamRingkasan) { yield return Galat.Isian(nameof(JamSelesai), "Akhir jam kerja harus sesudah jam ringkasan."); }
    }

    private IEnumerable<Galat> GalatGaris()
    {
        if (Garis.Count > GarisTerbanyak) { yield return Galat.Isian("Garis", $"Garis pembanding paling banyak {GarisTerbanyak}. Hapus yang tidak dipakai."); }
        for (var i = 0; i < Garis.Count; i++)
        {
            var (nama, mulai, jumlah, satuan, sumber) = Garis[i];
            if (string.IsNullOrWhiteSpace(nama)) { yield return Galat.Wajib($"GarisNama-{i}", $"Nama garis ke-{i + 1}"); }
            else if (nama.Trim().Length > PanjangNama) { yield return Galat.Isian($"GarisNama-{i}", $"Nama garis paling panjang {PanjangNama} huruf. Yang terketik {nama.Trim().Length} huruf."); }
            else if (Garis.Take(i).Any(g => string.Equals(g.Nama.Trim(), nama.Trim(), StringComparison.OrdinalIgnoreCase))) { yield return Galat.Isian($"GarisNama-{i}", $"Garis \"{nama.Trim()}\" sudah ada. Pakai nama lain."); }
            if (!Enum.IsDefined(mulai)) { yield return Galat.Isian($"GarisMulai-{i}", $"Garis ke-{i + 1}: pilih kejadian mulainya."); }
            if (jumlah is null or < 1 or > DataRancangan.JumlahTerbesar) { yield return Galat.Isian($"GarisJumlah-{i}", $"Garis ke-{i + 1}: isi angka 1 sampai {DataRancangan.JumlahTerbesar}."); }
            if (satuan is not { } s || !DataRancangan.SatuanBoleh.Contains(s)) { yield return Galat.Isian($"GarisSatuan-{i}", $"Garis ke-{i + 1}: pilih satuannya."); }
            if (string.IsNullOrWhiteSpace(sumber)) { yield return Galat.Wajib($"GarisSumber-{i}", $"Sumber garis ke-{i + 1}"); }
            else if (sumber.Trim().Length > PanjangSumber) { yield return Galat.Isian($"GarisSumber-{i}", $"Sumber garis paling panjang {PanjangSumber} huruf. Yang terketik {sumber.Trim().Length} huruf."); }
        }
    }
}
