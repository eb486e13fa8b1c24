namespace LaporIntranet.Domain.Waktu;

/// <summary>A running or ended clock of one case.</summary>
/// <remarks>The limit ends at the end of <see cref="Batas"/> in the kabupaten's zone. A clock that was late stays late.</remarks>
public sealed class Tenggat
{
    private readonly List<Jeda> _jeda = [];

    private Tenggat() { }

    /// <summary>Starts a clock.</summary>
    /// <param name="aturan">A rule that may serve this clock (<see cref="KejadianWaktu.Dapat"/>).</param>
    /// <param name="kebijakanId">The version of the policy it counts under.</param>
    /// <param name="mulaiPada">UTC instant of the start event.</param>
    /// <param name="hariMulai">Its local date in the kabupaten's zone.</param>
    /// <param name="peringatan">From when to warn, or null.</param>
    /// <param name="jeda">Pauses that were over before it was added to the case, or null.</param>
    internal Tenggat(
        JenisTenggat jenis, AturanWaktu aturan, int kebijakanId, DateTime mulaiPada, DateOnly hariMulai, AturanWaktu? peringatan, KalenderKerja kalender, IEnumerable<Jeda>? jeda = null)
    {
        (Jenis, MulaiPada, HariMulai) = (jenis, mulaiPada, hariMulai);
        _jeda.AddRange(jeda ?? []);
        PakaiAturan(aturan, kebijakanId, peringatan, kalender);
        BatasAwal = Batas;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }
    /// <summary>The case it belongs to.</summary>
    public long PengaduanId { get; private set; }
    /// <summary>Which clock.</summary>
    public JenisTenggat Jenis { get; private set; }
    /// <summary>Rule id, e.g. <c>TL-06</c>.</summary>
    public string AturanId { get; private set; } = "";
    /// <summary>The version of the policy it counts under.</summary>
    public int KebijakanId { get; private set; }
    /// <summary>Limit in <see cref="Satuan"/>.</summary>
    public int Jumlah { get; private set; }
    /// <summary>Unit of the limit: hari kerja, hari kalender or bulan.</summary>
    public SatuanWaktu Satuan { get; private set; }
    /// <summary>UTC instant of the start event.</summary>
    public DateTime MulaiPada { get; private set; }
    /// <summary>Local date of the start event.</summary>
    public DateOnly HariMulai { get; private set; }
    /// <summary>Last local day on which the step is on time.</summary>
    public DateOnly Batas { get; private set; }
    /// <summary>The limit when the clock started: pauses, the calendar or another policy may have moved it since.</summary>
    public DateOnly BatasAwal { get; private set; }
    /// <summary>Local day from which the case is watched, or null where the policy sets none.</summary>
    public DateOnly? PeringatanDari { get; private set; }
    /// <summary>True while the limit reaches into a year whose holidays are not loaded.</summary>
    public bool Sementara { get; private set; }
    /// <summary>Local date since which the clock is paused, or null.</summary>
    public DateOnly? DijedaSejak { get; private set; }
    /// <summary>How it ended; <see cref="AkhirTenggat.Berjalan"/> while it runs.</summary>
    public AkhirTenggat Akhir { get; private set; }
    /// <summary>Local date on which it ended, or null.</summary>
    public DateOnly? BerakhirPada { get; private set; }
    /// <summary>Pauses that are over, in order.</summary>
    public IReadOnlyList<Jeda> DaftarJeda => _jeda;

    /// <summary>True while the clock runs and is not paused.</summary>
    public bool Berjalan => Akhir == AkhirTenggat.Berjalan && DijedaSejak is null;

    /// <summary>What a clock's dates are under a calendar.</summary>
    /// <param name="jeda">Pauses that are over.</param>
    /// <param name="peringatan">From when to warn, or null.</param>
    public static TanggalTenggat Hitung(int jumlah, SatuanWaktu satuan, DateOnly hariMulai, IReadOnlyList<Jeda> jeda, AturanWaktu? peringatan, KalenderKerja kalender)
    {
        var hasil = PenghitungTenggat.Hitung(ArahHitung.Sejak, jumlah, satuan, hariMulai.ToDateTime(TimeOnly.MinValue), kalender, jeda);
        DateOnly? dari = peringatan is null ? null : PenghitungTenggat.Hitung(peringatan, hasil.Batas.ToDateTime(TimeOnly.MinValue), kalender).Batas;
        return new(hasil.Batas, dari, hasil.Sementara);
    }

    internal void Akhiri(AkhirTenggat akhir, DateOnly hariIni)
    {
        if (Akhir == AkhirTenggat.Berjalan) { (Akhir, BerakhirPada, DijedaSejak) = (akhir, hariIni, null); }
    }

    internal void Jeda(DateOnly hariIni) => DijedaSejak ??= Akhir == AkhirTenggat.Berjalan ? hariIni : null;

    /// <summary>Runs on after a pause with what was left; a limit already missed does not move.</summary>
    internal void Lanjutkan(DateOnly hariIni, AturanWaktu? peringatan, KalenderKerja kalender)
    {
        if (DijedaSejak is not { } sejak) { return; }
        DijedaSejak = null;
        _jeda.Add(new(sejak, hariIni));
        HitungUlang(peringatan, kalender);
    }

    /// <summary>A clock that was met runs again when the reporter's reply asks for more: its limit stays.</summary>
    internal void BukaLagi() => (Akhir, BerakhirPada) = (AkhirTenggat.Berjalan, null);

    /// <summary>Counts under another rule from the same start.</summary>
    internal void PakaiAturan(AturanWaktu aturan, int kebijakanId, AturanWaktu? peringatan, KalenderKerja kalender)
    {
        if (aturan is not { Jumlah: { } jumlah, Satuan: { } satuan }) { throw new ArgumentException($"Aturan {aturan.Id} tidak memuat angka.", nameof(aturan)); }
        (AturanId, KebijakanId, Jumlah, Satuan) = (aturan.Id, kebijakanId, jumlah, satuan);
        HitungUlang(peringatan, kalender);
    }

    private void HitungUlang(AturanWaktu? peringatan, KalenderKerja kalender) =>
        (Batas, PeringatanDari, Sementara) = Hitung(Jumlah, Satuan, HariMulai, _jeda, peringatan, kalender);
}

/// <summary>The dates of a clock.</summary>
/// <param name="Batas">Last local day on which the step is on time.</param>
/// <param name="PeringatanDari">Local day from which the case is watched, or null.</param>
/// <param name="Sementara">True when a year without loaded holidays was counted.</param>
public sealed record TanggalTenggat(DateOnly Batas, DateOnly? PeringatanDari, bool Sementara);
