namespace LaporIntranet.Domain.Waktu;

/// <summary>A running or ended clock of one case.</summary>
/// <remarks>The limit ends at the end of <see cref="Batas"/> in the kabupaten's zone. A clock that was late stays late.</remarks>
public sealed class Tenggat
{
    private Tenggat() { }

    /// <summary>Starts a clock in hari kerja.</summary>
    /// <param name="mulaiPada">UTC instant of the start event.</param>
    /// <param name="hariMulai">Its local date in the kabupaten's zone.</param>
    internal Tenggat(JenisTenggat jenis, AturanWaktu aturan, DateTime mulaiPada, DateOnly hariMulai, KalenderKerja kalender)
    {
        Jenis = jenis;
        AturanId = aturan.Id;
        Jumlah = aturan.Jumlah ?? throw new ArgumentException($"Aturan {aturan.Id} tidak memuat angka.", nameof(aturan));
        (MulaiPada, HariMulai) = (mulaiPada, hariMulai);
        Batas = kalender.Tambah(hariMulai, Jumlah);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }
    /// <summary>The case it belongs to.</summary>
    public long PengaduanId { get; private set; }
    /// <summary>Which clock.</summary>
    public JenisTenggat Jenis { get; private set; }
    /// <summary>Rule id, e.g. <c>TL-06</c>.</summary>
    public string AturanId { get; private set; } = "";
    /// <summary>Limit in hari kerja.</summary>
    public int Jumlah { get; private set; }
    /// <summary>UTC instant of the start event.</summary>
    public DateTime MulaiPada { get; private set; }
    /// <summary>Local date of the start event.</summary>
    public DateOnly HariMulai { get; private set; }
    /// <summary>Last local day on which the step is on time.</summary>
    public DateOnly Batas { get; private set; }
    /// <summary>Local date since which the clock is paused, or null.</summary>
    public DateOnly? DijedaSejak { get; private set; }
    /// <summary>How it ended; <see cref="AkhirTenggat.Berjalan"/> while it runs.</summary>
    public AkhirTenggat Akhir { get; private set; }
    /// <summary>Local date on which it ended, or null.</summary>
    public DateOnly? BerakhirPada { get; private set; }

    /// <summary>True while the clock runs and is not paused.</summary>
    public bool Berjalan => Akhir == AkhirTenggat.Berjalan && DijedaSejak is null;

    internal void Akhiri(AkhirTenggat akhir, DateOnly hariIni)
    {
        if (Akhir == AkhirTenggat.Berjalan) { (Akhir, BerakhirPada, DijedaSejak) = (akhir, hariIni, null); }
    }

    internal void Jeda(DateOnly hariIni) => DijedaSejak ??= Akhir == AkhirTenggat.Berjalan ? hariIni : null;

    /// <summary>Runs on after a pause with the working days that were left; a limit already missed does not move.</summary>
    internal void Lanjutkan(DateOnly hariIni, KalenderKerja kalender)
    {
        if (DijedaSejak is not { } sejak) { return; }
        var sisa = kalender.HariKerjaAntara(sejak, Batas);
        DijedaSejak = null;
        if (sejak > Batas) { return; }
        Batas = sisa == 0 ? TanggalTerakhir(hariIni, Batas) : kalender.Tambah(hariIni, sisa);
    }

    /// <summary>A clock that was met runs again when the reporter's reply asks for more: its limit stays.</summary>
    internal void BukaLagi() => (Akhir, BerakhirPada) = (AkhirTenggat.Berjalan, null);

    private static DateOnly TanggalTerakhir(DateOnly a, DateOnly b) => a > b ? a : b;
}
