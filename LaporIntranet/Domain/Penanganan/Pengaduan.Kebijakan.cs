using System.Globalization;

namespace LaporIntranet.Domain.Penanganan;

/// <content>Moving a running case to another version of the policy.</content>
public sealed partial class Pengaduan
{
    /// <summary>The acts of the history that say since when a clock runs: <see cref="PindahKebijakan"/> needs them loaded, and all of <see cref="DaftarTenggat"/>.</summary>
    public static IReadOnlyList<Tindakan> RiwayatPindah { get; } =
        [Tindakan.MintaKelengkapan, Tindakan.TerimaKelengkapan, Tindakan.TanggapiLangsung, Tindakan.IkutJawabanInduk, Tindakan.BukaKembali, Tindakan.CatatBalasan, Tindakan.KirimKabar];

    /// <summary>Moves the running clocks to another version of the policy, on purpose: as if the case had run under it since it came (or was reopened).</summary>
    /// <param name="tanggal">Local date of a UTC instant.</param>
    /// <returns>The limits and warnings that moved, began or ended; none when the case is under this version already, and then nothing is written down.</returns>
    /// <remarks>
    /// A clock whose rule starts at the same event keeps its start and its pauses; one whose rule starts at another event begins anew there, or ends when that event
    /// has not happened. One that the version does not have ends as dihentikan. One that it adds begins at its event, with the pauses there were. Ended clocks stay.
    /// Aturan: usulan; no regulation moves a case from one version to another.
    /// </remarks>
    public IReadOnlyList<PergeseranTenggat> PindahKebijakan(KonteksTindakan konteks, Func<DateTime, DateOnly> tanggal)
    {
        if (KebijakanId == konteks.Kebijakan.Id) { return []; }
        KebijakanId = konteks.Kebijakan.Id;
        var geser = Enum.GetValues<JenisTenggat>().Select(jenis => Pindahkan(jenis, konteks, tanggal)).OfType<PergeseranTenggat>().ToList();
        var teks = string.Join('\n', geser.Where(g => g.Lama != g.Baru).Select(Kalimat));
        Bukukan(
            Tindakan.PindahKebijakan, Status, konteks, $"Dipindahkan ke kebijakan waktu {konteks.Kebijakan.NamaLengkap}, versi {konteks.Kebijakan.Versi}",
            teks.Length == 0 ? null : teks, "Usulan: dipindahkan dengan sengaja");
        return geser;
    }

    private PergeseranTenggat? Pindahkan(JenisTenggat jenis, KonteksTindakan konteks, Func<DateTime, DateOnly> tanggal)
    {
        var berjalan = _tenggat.FindLast(t => t.Jenis == jenis && t.Akhir == AkhirTenggat.Berjalan);
        var (lama, peringatanLama) = (berjalan?.Batas, berjalan?.PeringatanDari);
        var aturan = konteks.Kebijakan.Aturan(jenis, Klasifikasi);
        if (aturan is null || MulaiJam(jenis, KejadianWaktu.Mulai(aturan)) is not { } mulai)
        {
            berjalan?.Akhiri(AkhirTenggat.Dihentikan, konteks.HariIni);
            berjalan = null;
        }
        else if (berjalan?.MulaiPada == mulai)
        {
            berjalan.PakaiAturan(aturan, KebijakanId, Peringatan(jenis, konteks), konteks.Kalender);
            if (jenis == JenisTenggat.Kelengkapan && DiusulkanArsip && berjalan.Batas >= konteks.HariIni)
            {
                // The reporter has time again. A new clock, so that its end can be announced and proposed again.
                berjalan = MulaiKembali(jenis, aturan, mulai, konteks, tanggal);
            }
        }
        else { berjalan = MulaiKembali(jenis, aturan, mulai, konteks, tanggal); }
        if (jenis == JenisTenggat.Kelengkapan) { DiusulkanArsip = DiusulkanArsip && berjalan?.Batas < konteks.HariIni; }
        var geser = new PergeseranTenggat(jenis, lama, berjalan?.Batas, peringatanLama, berjalan?.PeringatanDari);
        return geser.Lama == geser.Baru && geser.PeringatanLama == geser.PeringatanBaru ? null : geser;
    }

    private Tenggat MulaiKembali(JenisTenggat jenis, AturanWaktu aturan, DateTime mulai, KonteksTindakan konteks, Func<DateTime, DateOnly> tanggal)
    {
        AkhiriTenggat(jenis, AkhirTenggat.Dialihkan, konteks.HariIni);
        var dijeda = konteks.Kalender.Pengaturan.JedaSaatMenungguPelapor && jenis is JenisTenggat.Verifikasi or JenisTenggat.Disposisi;
        var (jeda, sejak) = dijeda ? JedaDari(mulai, tanggal) : ([], null);
        var baru = new Tenggat(jenis, aturan, KebijakanId, mulai, tanggal(mulai), Peringatan(jenis, konteks), konteks.Kalender, jeda);
        if (sejak is { } hari) { baru.Jeda(hari); }
        _tenggat.Add(baru);
        return baru;
    }

    /// <summary>Since when this clock runs when its rule starts at <paramref name="kejadian"/>; null when it does not run in this state.</summary>
    private DateTime? MulaiJam(JenisTenggat jenis, KejadianKasus? kejadian)
    {
        var dibuka = RiwayatTerakhir(r => r.Tindakan == Tindakan.BukaKembali);
        var masuk = dibuka?.Waktu ?? DiterimaPada;
        var langsung = RiwayatTerakhir(r => r.Tindakan is Tindakan.TanggapiLangsung or Tindakan.IkutJawabanInduk)?.Waktu;
        // What happened before the case was reopened belongs to its former life.
        DateTime? Kini(DateTime? saat) => dibuka is null || saat > dibuka.Waktu ? saat : null;
        return jenis switch
        {
            JenisTenggat.Verifikasi => Status == StatusPengaduan.Diterima || StatusSebelumMenunggu == StatusPengaduan.Diterima ? masuk : null,
            JenisTenggat.Kelengkapan => Status == StatusPengaduan.MenungguKelengkapan && DidisposisikanPada is null ? DimintaLengkapPada : null,
            JenisTenggat.Disposisi => BelumPadaUnit && dibuka is not { Ke: StatusPengaduan.DalamProses } && Kini(DidisposisikanPada) is null && Kini(langsung) is null ? masuk : null,
            JenisTenggat.ResponsAwal => Status == StatusPengaduan.Didisposisikan && ResponsAwalPada is null ? DidisposisikanPada : null,
            JenisTenggat.Penyelesaian => BelumPadaUnit || Status is StatusPengaduan.Didisposisikan or StatusPengaduan.DalamProses ? MulaiPenyelesaian() : null,
            JenisTenggat.Penutupan => Status == StatusPengaduan.Ditanggapi ? Terakhir(DitanggapiPada, RiwayatTerakhir(MembalasTanggapan)?.Waktu) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
        };

        DateTime? MulaiPenyelesaian()
        {
            var saat = kejadian switch
            {
                KejadianKasus.Diterima => masuk,
                KejadianKasus.Didisposisikan => Kini(DidisposisikanPada),
                KejadianKasus.DiterimaPejabat => Kini(DiterimaPejabatPada),
                _ => null,
            };
            // Reopened at the unit: the clock began with the reopening, whatever event its rule names.
            if (dibuka is { Ke: StatusPengaduan.DalamProses }) { saat = Terakhir(saat, dibuka.Waktu); }
            // A direct answer ended it; asked again, the next event of a unit starts it. (A unit's answer that is asked again runs on with its limit.)
            return Kini(langsung) >= saat ? null : saat;
        }
    }

    private bool BelumPadaUnit => Status is StatusPengaduan.Diterima or StatusPengaduan.MenungguKelengkapan or StatusPengaduan.Diverifikasi;

    private bool MembalasTanggapan(Peristiwa r) =>
        r.Tindakan is Tindakan.CatatBalasan or Tindakan.KirimKabar && r.Dari == StatusPengaduan.Ditanggapi && r.Ke == StatusPengaduan.Ditanggapi;

    private Peristiwa? RiwayatTerakhir(Func<Peristiwa, bool> syarat) => _riwayat.Where(syarat).OrderBy(r => r.Waktu).ThenBy(r => r.Id).LastOrDefault();

    private static DateTime? Terakhir(DateTime? satu, DateTime? dua) => satu > dua || dua is null ? satu : dua;

    /// <summary>The waits for the reporter since an instant: those that are over, and the local day the present one began.</summary>
    private (List<Jeda> Selesai, DateOnly? Sejak) JedaDari(DateTime mulai, Func<DateTime, DateOnly> tanggal)
    {
        var selesai = new List<Jeda>();
        DateOnly? sejak = null;
        foreach (var r in _riwayat.Where(r => r.Waktu >= mulai && r.Tindakan is Tindakan.MintaKelengkapan or Tindakan.TerimaKelengkapan).OrderBy(r => r.Waktu).ThenBy(r => r.Id))
        {
            if (r.Tindakan == Tindakan.MintaKelengkapan) { sejak ??= tanggal(r.Waktu); }
            else if (sejak is { } dari)
            {
                selesai.Add(new(dari, tanggal(r.Waktu)));
                sejak = null;
            }
        }
        return (selesai, Status == StatusPengaduan.MenungguKelengkapan ? sejak : null);
    }

    private static string Kalimat(PergeseranTenggat g) => (g.Lama, g.Baru) switch
    {
        (null, { } baru) => string.Create(CultureInfo.InvariantCulture, $"{g.Jenis.Nama()}: mulai dihitung, batas {baru:dd-MM-yyyy}"),
        ({ } lama, null) => string.Create(CultureInfo.InvariantCulture, $"{g.Jenis.Nama()}: tidak dihitung lagi, semula {lama:dd-MM-yyyy}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{g.Jenis.Nama()}: {g.Lama:dd-MM-yyyy} menjadi {g.Baru:dd-MM-yyyy}"),
    };
}
