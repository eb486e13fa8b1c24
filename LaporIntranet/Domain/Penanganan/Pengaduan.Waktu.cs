namespace LaporIntranet.Domain.Penanganan;

/// <content>Clocks, interventions and the steps that a passed limit brings.</content>
public sealed partial class Pengaduan
{
    private readonly List<Intervensi> _intervensi = [];

    /// <summary>The version of the policy it works under.</summary>
    public int KebijakanId { get; private set; }
    /// <summary>Earliest limit of the running clocks but <see cref="JenisTenggat.Penutupan"/>; <see cref="DateOnly.MaxValue"/> when none runs, so that queues sort by it.</summary>
    public DateOnly BatasTerdekat { get; private set; } = DateOnly.MaxValue;
    /// <summary>Earliest day from which a running clock is watched; <see cref="DateOnly.MaxValue"/> when none is.</summary>
    public DateOnly PeringatanTerdekat { get; private set; } = DateOnly.MaxValue;
    /// <summary>UTC instant of the last disposition, or null; kept when the unit returns the case.</summary>
    public DateTime? DidisposisikanPada { get; private set; }
    /// <summary>UTC instant the Pejabat Penghubung received it last, or null.</summary>
    public DateTime? DiterimaPejabatPada { get; private set; }
    /// <summary>UTC instant the reporter was asked last, or null.</summary>
    public DateTime? DimintaLengkapPada { get; private set; }
    /// <summary>True when the reporter's limit has passed and an officer must confirm the archiving.</summary>
    public bool DiusulkanArsip { get; private set; }
    /// <summary>Local date of the last intervention or kept promise, or null: from then on the case was handled.</summary>
    public DateOnly? IntervensiTerakhir { get; private set; }
    /// <summary>The latest promise to the reporter that is not kept yet, a local date, or null.</summary>
    public DateOnly? JanjiTerbuka { get; private set; }
    /// <summary>How far a late case has risen: 0 not at all, 1 Admin Koordinator, 2 Koordinator, 3 Wakil Ketua, 4 Ketua.</summary>
    public int TingkatEskalasi { get; private set; }
    /// <summary>Local date on which it rose last, or null.</summary>
    public DateOnly? NaikPada { get; private set; }

    /// <summary>What was done about it while it was slow.</summary>
    public IReadOnlyList<Intervensi> DaftarIntervensi => _intervensi;

    /// <summary>Writes down what was done about a slow case; the limit stays and a late case stays late.</summary>
    /// <param name="data">Data that passed <see cref="DataIntervensi.Periksa"/>.</param>
    /// <remarks>Aturan: Tanah Laut BAB VII.A.1.e-f.</remarks>
    public Hasil CatatIntervensi(DataIntervensi data, KonteksTindakan konteks) =>
        Lakukan(Tindakan.CatatIntervensi, konteks, $"Intervensi: {data.Jenis!.Value.Nama().ToLowerInvariant()} dengan {data.Dengan}", TeksIntervensi(data), _ =>
        {
            _intervensi.Add(new Intervensi
            {
                Jenis = data.Jenis!.Value, Tanggal = data.Tanggal!.Value, Dengan = data.Dengan, HasilUraian = data.HasilUraian, Kendala = data.Kendala,
                JanjiTanggal = data.JanjiTanggal, DicatatPada = konteks.Waktu, JabatanId = konteks.Pelaku.JabatanId, NamaJabatan = konteks.Pelaku.NamaTampil, Kode = konteks.Kunci,
            });
            IntervensiTerakhir = IntervensiTerakhir > data.Tanggal ? IntervensiTerakhir : data.Tanggal;
            if (data.JanjiTanggal is not null) { JanjiTerbuka = data.JanjiTanggal; }
            (TingkatEskalasi, NaikPada) = (0, null);
        });

    /// <summary>The promise to the reporter was kept.</summary>
    /// <param name="catatan">How, or null.</param>
    /// <remarks>Needs those of <see cref="DaftarIntervensi"/> loaded that hold an open promise.</remarks>
    public Hasil PenuhiJanji(string? catatan, KonteksTindakan konteks) =>
        TeksBoleh(catatan) is { } galat ? galat
        : Lakukan(Tindakan.PenuhiJanji, konteks, "Janji kepada pelapor dipenuhi", Rapikan(catatan), _ =>
        {
            foreach (var janji in _intervensi.Where(i => i is { JanjiTanggal: not null, DipenuhiPada: null })) { janji.DipenuhiPada = konteks.HariIni; }
            (JanjiTerbuka, IntervensiTerakhir) = (null, konteks.HariIni);
            (TingkatEskalasi, NaikPada) = (0, null);
        });

    /// <summary>The reporter did not complete the case in time: an officer must confirm the archiving. The status stays.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.a.11 binds the Admin Nasional; TL-04 (inferred) the Admin Instansi. Never after a disposition (BAB IV.A.2.a).</remarks>
    public Hasil UsulkanArsip(KonteksTindakan konteks) =>
        BelumLewat(JenisTenggat.Kelengkapan, konteks) is { } galat ? galat
        : Lakukan(Tindakan.UsulkanArsip, konteks, "Diusulkan untuk diarsipkan: pelapor tidak melengkapi sampai batasnya lewat", null, _ => DiusulkanArsip = true);

    /// <summary>Closes an answered case to which no reply came: tuntas. Only under a policy that has the rule, never with an open promise.</summary>
    /// <remarks>Aturan: Buton Pasal 11 (BU-03); Empat Lawang huruf c (EL-03).</remarks>
    public Hasil TutupOtomatis(KonteksTindakan konteks) =>
        BelumLewat(JenisTenggat.Penutupan, konteks) is { } galat ? galat
        : Lakukan(Tindakan.TutupOtomatis, konteks, "Ditutup: tidak ada balasan sampai batasnya lewat", null, _ =>
        {
            (HasilAkhir, SelesaiPada) = (HasilPenyelesaian.Tuntas, konteks.Waktu);
            AkhiriTenggat(JenisTenggat.Penutupan, AkhirTenggat.Terpenuhi, konteks.HariIni);
            AkhiriSemuaTenggat(AkhirTenggat.Dihentikan, konteks.HariIni);
        });

    /// <summary>How far the case has risen since this day: what rose before it belongs to an earlier count.</summary>
    /// <param name="sejak">Local date of <see cref="TanggaEskalasi.Sejak"/>.</param>
    public int TingkatSejak(DateOnly sejak) => TanggaEskalasi.TingkatSejak(TingkatEskalasi, NaikPada, sejak);

    /// <summary>Keeps in the history that the case rose to the next office; neither a step nor a change: version and next step stay.</summary>
    /// <param name="tingkat">1 Admin Koordinator to 4 Ketua; a level not above the present one does nothing.</param>
    /// <param name="sejak">Local date from which <paramref name="hariKerja"/> are counted (<see cref="TanggaEskalasi.Sejak"/>).</param>
    /// <remarks>Aturan: usulan; Tanah Laut BAB VII.A.1 asks for the watching, no regulation for the steps.</remarks>
    public bool Naikkan(int tingkat, DateOnly sejak, int hariKerja, KonteksTindakan konteks)
    {
        if (tingkat <= TingkatSejak(sejak)) { return false; }
        (TingkatEskalasi, NaikPada) = (tingkat, konteks.HariIni);
        // An APIP case rises to nobody: the offices that handle it are reminded at each step.
        var kepada = Apip ? "Kantor yang menangani diingatkan" : $"Dinaikkan kepada {JenjangEskalasi.Kepada(tingkat).Nama()}";
        TambahRiwayat(Tindakan.Naikkan, Status, konteks, $"{kepada}: {hariKerja} hari kerja lewat batas tanpa penanganan", null, "Usulan; TL BAB VII.A.1");
        return true;
    }

    /// <summary>An event of the case: every clock whose rule starts at it starts; one that ran before ends as dialihkan.</summary>
    private void Mulai(KejadianKasus kejadian, KonteksTindakan konteks)
    {
        foreach (var jenis in Enum.GetValues<JenisTenggat>())
        {
            if (jenis == JenisTenggat.Kelengkapan && DidisposisikanPada is not null) { continue; }
            if (konteks.Kebijakan.Aturan(jenis, Klasifikasi) is { } aturan && KejadianWaktu.Mulai(aturan) == kejadian) { MulaiBaru(jenis, aturan, konteks); }
        }
    }

    /// <summary>Starts one clock now, whatever event its rule names.</summary>
    private void MulaiLagi(JenisTenggat jenis, KonteksTindakan konteks)
    {
        if (konteks.Kebijakan.Aturan(jenis, Klasifikasi) is { } aturan) { MulaiBaru(jenis, aturan, konteks); }
    }

    private void MulaiBaru(JenisTenggat jenis, AturanWaktu aturan, KonteksTindakan konteks)
    {
        AkhiriTenggat(jenis, AkhirTenggat.Dialihkan, konteks.HariIni);
        Tambah(jenis, aturan, konteks.Waktu, konteks.HariIni, konteks);
    }

    private void Tambah(JenisTenggat jenis, AturanWaktu aturan, DateTime mulaiPada, DateOnly hariMulai, KonteksTindakan konteks) =>
        _tenggat.Add(new Tenggat(jenis, aturan, konteks.Kebijakan.Id, mulaiPada, hariMulai, Peringatan(jenis, konteks), konteks.Kalender));

    private AturanWaktu? Peringatan(JenisTenggat jenis, KonteksTindakan konteks) => konteks.Kebijakan.AturanPeringatan(jenis, Klasifikasi);

    private void JedaTenggat(KonteksTindakan konteks)
    {
        if (!konteks.Kalender.Pengaturan.JedaSaatMenungguPelapor) { return; }
        foreach (var tenggat in _tenggat.Where(t => t.Jenis is JenisTenggat.Verifikasi or JenisTenggat.Disposisi)) { tenggat.Jeda(konteks.HariIni); }
    }

    private void LanjutkanTenggat(KonteksTindakan konteks)
    {
        foreach (var tenggat in _tenggat) { tenggat.Lanjutkan(konteks.HariIni, Peringatan(tenggat.Jenis, konteks), konteks.Kalender); }
    }

    private void AkhiriTenggat(JenisTenggat jenis, AkhirTenggat akhir, DateOnly hariIni)
    {
        foreach (var tenggat in _tenggat.Where(t => t.Jenis == jenis)) { tenggat.Akhiri(akhir, hariIni); }
    }

    private void AkhiriSemuaTenggat(AkhirTenggat akhir, DateOnly hariIni)
    {
        foreach (var tenggat in _tenggat) { tenggat.Akhiri(akhir, hariIni); }
    }

    private void HitungBatasTerdekat(DateOnly hariIni)
    {
        var berjalan = _tenggat.Where(t => t.Berjalan && t.Jenis != JenisTenggat.Penutupan).ToList();
        BatasTerdekat = berjalan.Select(t => t.Batas).DefaultIfEmpty(DateOnly.MaxValue).Min();
        PeringatanTerdekat = berjalan.Select(t => t.PeringatanDari ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MaxValue).Min();
        if (BatasTerdekat >= hariIni) { (TingkatEskalasi, NaikPada) = (0, null); }
    }

    private Galat? BelumLewat(JenisTenggat jenis, KonteksTindakan konteks) =>
        _tenggat.Exists(t => t.Jenis == jenis && t.Berjalan && t.Batas < konteks.HariIni)
            ? null
            : new("alur.batas-belum-lewat", "Batas waktunya belum lewat atau hitungannya sudah berakhir.");

    private static string TeksIntervensi(DataIntervensi data) => string.Join('\n', new[]
    {
        $"Hasil: {data.HasilUraian}",
        data.Kendala is { } kendala ? $"Kendala: {kendala}" : null,
        data.JanjiTanggal is { } janji ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Janji kepada pelapor: {janji:dd-MM-yyyy}") : null,
    }.Where(baris => baris is not null));
}
