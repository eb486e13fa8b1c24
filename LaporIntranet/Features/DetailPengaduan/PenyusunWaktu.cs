using LaporIntranet.Data;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Puts the clocks of a case and what stands beside them into what the page shows.</summary>
public sealed class PenyusunWaktu(Jam jam, WaktuBerlaku waktu)
{
    // As a case meets them.
    private static readonly JenisTenggat[] Urutan =
        [JenisTenggat.Verifikasi, JenisTenggat.Kelengkapan, JenisTenggat.Disposisi, JenisTenggat.ResponsAwal, JenisTenggat.Penyelesaian, JenisTenggat.Penutupan];

    /// <summary>The time of one case today.</summary>
    /// <param name="tenggat">Its clocks, with their pauses.</param>
    /// <param name="rencana">The first day of each announced automatic step, by clock.</param>
    public WaktuKasus Susun(Pengaduan p, IReadOnlyList<Tenggat> tenggat, IReadOnlyDictionary<long, DateOnly> rencana)
    {
        var kebijakan = waktu.KebijakanUntuk(p.KebijakanId);
        var tanpaJam = Urutan.Where(j => tenggat.All(t => t.Jenis != j)).ToList();
        return new(
            kebijakan.NamaLengkap, kebijakan.Versi, KalimatWaktu.AsalAngka(kebijakan), [.. Urutkan(tenggat).Select(t => Baris(t, rencana))],
            [.. tanpaJam.Where(j => MasihDitunggu(j, p.Status)).Select(j => (Jenis: j, Aturan: kebijakan.Aturan(j, p.Klasifikasi))).Where(x => x.Aturan is not null).Select(x => new JamMendatang(x.Jenis, x.Aturan!))],
            [.. tanpaJam.Where(j => kebijakan.Aturan(j, p.Klasifikasi) is null)],
            [.. waktu.Garis.Select(g => Garis(g, p))], Peringatan(p, tenggat), p.JanjiTerbuka);
    }

    /// <summary>The rule by which a clock is watched; null where it is not.</summary>
    public PeringatanTampil? Peringatan(Tenggat tenggat, Klasifikasi klasifikasi) =>
        tenggat.PeringatanDari is { } dari ? new(dari, waktu.KebijakanUntuk(tenggat.KebijakanId).AturanPeringatan(klasifikasi)) : null;

    /// <summary>Why a limit is provisional: "hari libur 2027 belum dimuat", or null.</summary>
    public string? Sementara(Tenggat tenggat)
    {
        if (!tenggat.Sementara) { return null; }
        var tahun = Enumerable.Range(tenggat.HariMulai.Year, tenggat.Batas.Year - tenggat.HariMulai.Year + 1).Where(t => !waktu.Kalender.TahunTermuat(t)).ToList();
        return tahun.Count == 0 ? "hari libur tahun itu belum dimuat saat dihitung" : $"hari libur {string.Join(" dan ", tahun)} belum dimuat";
    }

    // A paused clock waits; closing is no officer's limit; both stand after the limits that run.
    private static IEnumerable<Tenggat> Urutkan(IReadOnlyList<Tenggat> tenggat) => tenggat
        .OrderByDescending(t => t.Akhir == AkhirTenggat.Berjalan).ThenByDescending(t => t.Berjalan).ThenBy(t => t.Jenis == JenisTenggat.Penutupan)
        .ThenBy(t => t.Akhir == AkhirTenggat.Berjalan ? t.Batas : DateOnly.MinValue).ThenByDescending(t => t.BerakhirPada).ThenByDescending(t => t.Id);

    private JamPengaduan Baris(Tenggat t, IReadOnlyDictionary<long, DateOnly> rencana)
    {
        var sampai = t.BerakhirPada ?? t.DijedaSejak ?? jam.HariIni;
        var terpakai = Terpakai(t, sampai);
        var seluruhnya = t.Satuan == SatuanWaktu.Bulan ? t.Batas.DayNumber - t.HariMulai.DayNumber : t.Jumlah;
        var sisa = t.Satuan == SatuanWaktu.HariKerja ? waktu.Kalender.HariKerjaAntara(sampai, t.Batas) : t.Batas.DayNumber - sampai.DayNumber;
        return new(
            t.Id, t.Jenis, t.AturanId, t.Jumlah, t.Satuan, t.HariMulai, t.Batas, terpakai, Math.Clamp(terpakai * 100 / Math.Max(1, seluruhnya), 0, 100), sisa, t.Batas < sampai,
            t.PeringatanDari <= jam.HariIni, t.Akhir, t.BerakhirPada, t.DijedaSejak, Sementara(t), rencana.TryGetValue(t.Id, out var pada) ? pada : null);
    }

    // The days that were counted, as PenghitungTenggat counts them; a pause that runs ends them at sampai.
    private int Terpakai(Tenggat t, DateOnly sampai)
    {
        var hariKerja = t.Satuan == SatuanWaktu.HariKerja;
        var hari = hariKerja && !waktu.Kalender.Pengaturan.HariPertamaBerikutnya ? t.HariMulai : t.HariMulai.AddDays(1);
        var hitung = 0;
        for (; hari <= sampai; hari = hari.AddDays(1))
        {
            if (t.DaftarJeda.Any(j => j.Dari < hari && hari <= j.Sampai)) { continue; }
            if (!hariKerja || waktu.Kalender.AdalahHariKerja(hari)) { hitung++; }
        }
        return hitung;
    }

    private GarisTampil Garis(GarisPembanding garis, Pengaduan p)
    {
        var pada = garis.Mulai switch
        {
            KejadianKasus.Diterima => p.DiterimaPada,
            KejadianKasus.KelengkapanDiminta => p.DimintaLengkapPada,
            KejadianKasus.Didisposisikan => p.DidisposisikanPada,
            KejadianKasus.DiterimaPejabat => p.DiterimaPejabatPada,
            KejadianKasus.Ditanggapi => p.DitanggapiPada,
            _ => throw new ArgumentOutOfRangeException(nameof(garis), garis.Mulai, null),
        };
        if (pada is not { } mulai) { return new(garis, null, Sementara: false); }
        var tanggal = garis.Tanggal(jam.Tanggal(mulai), waktu.Kalender);
        return new(garis, tanggal, garis.Satuan == SatuanWaktu.HariKerja && !waktu.Kalender.TahunTermuat(tanggal.Year));
    }

    private PeringatanTampil? Peringatan(Pengaduan p, IReadOnlyList<Tenggat> tenggat) =>
        tenggat.Where(t => t.Berjalan && t.PeringatanDari <= jam.HariIni && jam.HariIni < t.Batas).MinBy(t => t.Batas) is { } dini ? Peringatan(dini, p.Klasifikasi) : null;

    // A clock for what the reporter is asked starts only if he is asked, so it is not awaited.
    private static bool MasihDitunggu(JenisTenggat jenis, StatusPengaduan status) => jenis switch
    {
        JenisTenggat.ResponsAwal => status is StatusPengaduan.Diterima or StatusPengaduan.Diverifikasi or StatusPengaduan.MenungguKelengkapan,
        JenisTenggat.Penyelesaian or JenisTenggat.Penutupan => status is StatusPengaduan.Diterima or StatusPengaduan.Diverifikasi
            or StatusPengaduan.MenungguKelengkapan or StatusPengaduan.Didisposisikan or StatusPengaduan.DalamProses,
        _ => false,
    };
}
