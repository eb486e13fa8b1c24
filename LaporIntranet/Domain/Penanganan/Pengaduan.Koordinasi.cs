namespace LaporIntranet.Domain.Penanganan;

/// <summary>A pair that a case is shared with.</summary>
/// <param name="Nama">For the history.</param>
/// <param name="Jabatan">Its active offices: they may open a confidential content with a reason.</param>
public sealed record UnitTujuan(int PasanganId, string Nama, IReadOnlyList<int> Jabatan);

/// <content>Other units, the Koordinator and APIP in the case of one unit.</content>
public sealed partial class Pengaduan
{
    /// <summary>Hari kerja a contributor gets when nothing else is chosen.</summary>
    /// <remarks>Aturan: usulan; no regulation sets a limit for another unit's task.</remarks>
    public const int HariTugasBawaan = 5;
    /// <summary>Most hari kerja a contributor may get.</summary>
    public const int HariTugasTerlama = 30;
    /// <summary>Returns from which on the Koordinator is called.</summary>
    /// <remarks>Aturan: usulan.</remarks>
    public const int BatasKembali = 2;

    private readonly List<PermintaanBantuan> _bantuan = [];

    /// <summary>Requests to the Koordinator and to APIP; loaded by the steps that read them.</summary>
    public IReadOnlyList<PermintaanBantuan> DaftarBantuan => _bantuan;

    /// <summary>True while it waits for a new disposition after the second return or a later one: the Koordinator decides.</summary>
    public bool PerluKeputusan => Dikembalikan && JumlahKembali >= BatasKembali;

    /// <summary>The units that work on it or read along now.</summary>
    public IEnumerable<PihakKasus> PihakUnit => _pihak.Where(p => p.Aktif && p.Sebagai is SebagaiPihak.Kontributor or SebagaiPihak.Tembusan);

    /// <summary>True while a request of this kind waits for its answer.</summary>
    public bool BantuanTerbuka(JenisBantuan jenis) => _bantuan.Exists(b => b.Jenis == jenis && b.DijawabPada is null);

    /// <summary>Gives another unit a task of its own with a limit of its own; the handling unit and its clocks stay.</summary>
    /// <param name="hariKerja">From the day after this one; 1 to <see cref="HariTugasTerlama"/>.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.D.2.d; the limit is usulan. One row per active pair: a finished task or a tembusan gives way to the new task.</remarks>
    public Hasil LibatkanUnit(UnitTujuan unit, string tugas, int? hariKerja, KonteksTindakan konteks)
    {
        if (TeksWajib(tugas, "Tugas", "Tugas") is { } galat) { return galat; }
        if (hariKerja is not (>= 1 and <= HariTugasTerlama)) { return Galat.Isian("HariKerja", $"Isi batas tugas dari 1 sampai {HariTugasTerlama} hari kerja."); }
        if (Penanggung(unit) is { } penanggung) { return penanggung; }
        if (_pihak.Exists(p => p.PasanganId == unit.PasanganId && p is { TugasTerbuka: true, Sebagai: SebagaiPihak.Kontributor }))
        {
            return Galat.Isian("PasanganId", $"{unit.Nama} masih mengerjakan tugas pada pengaduan ini. Tunggu hasilnya, atau lepas unit itu lebih dahulu.");
        }
        var batas = konteks.Kalender.Tambah(konteks.HariIni, hariKerja.Value);
        var ringkas = FormattableString.Invariant($"Melibatkan {unit.Nama}, batas tugas {batas:dd-MM-yyyy}");
        return Lakukan(Tindakan.LibatkanUnit, konteks, ringkas, tugas.Trim(), _ =>
        {
            AkhiriPihak(unit.PasanganId);
            _pihak.Add(new PihakKasus { PasanganId = unit.PasanganId, Sebagai = SebagaiPihak.Kontributor, SejakPada = konteks.Waktu, Tugas = tugas.Trim(), Batas = batas });
            if (!Rahasia) { return; }
            foreach (var id in unit.Jabatan)
            {
                _pihak.Add(new PihakKasus { PasanganId = unit.PasanganId, JabatanId = id, Sebagai = SebagaiPihak.Penangan, IsiSampai = DateOnly.MinValue, SejakPada = konteks.Waktu });
            }
        });
    }

    /// <summary>A contributor hands in what it did. The case stays where it is.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.D.2.d.</remarks>
    public Hasil SelesaikanTugas(string hasil, KonteksTindakan konteks) =>
        TeksWajib(hasil, "Hasil tugas", "Hasil") is { } galat ? galat
        : Lakukan(Tindakan.SelesaikanTugas, konteks, "Tugas unit yang dilibatkan selesai", hasil.Trim(), _ =>
        {
            var tugas = _pihak.Find(p => p.Sebagai == SebagaiPihak.Kontributor && p.BertugasUntuk(konteks.Pelaku))!;
            (tugas.Hasil, tugas.SelesaiPada) = (hasil.Trim(), konteks.Waktu);
        });

    /// <summary>A unit no longer works on the case or reads along.</summary>
    /// <remarks>Aturan: usulan.</remarks>
    public Hasil LepasUnit(int pasanganId, string nama, string alasan, KonteksTindakan konteks) =>
        TeksWajib(alasan, "Alasan", "Alasan") is { } galat ? galat
        : !PihakUnit.Any(p => p.PasanganId == pasanganId) ? Galat.Isian("PasanganId", "Unit ini tidak sedang dilibatkan atau ditembusi. Muat ulang halaman untuk melihat keadaan terakhir.")
        : Lakukan(Tindakan.LepasUnit, konteks, $"Melepas {nama}", alasan.Trim(), _ => AkhiriPihak(pasanganId));

    /// <summary>Lets another unit read along; it takes no step.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.9.</remarks>
    public Hasil Tembuskan(UnitTujuan unit, KonteksTindakan konteks) =>
        Penanggung(unit) is { } galat ? galat
        : PihakUnit.Any(p => p.PasanganId == unit.PasanganId) ? Galat.Isian("PasanganId", $"{unit.Nama} sudah dilibatkan atau ditembusi.")
        : Lakukan(Tindakan.Tembuskan, konteks, $"Ditembuskan kepada {unit.Nama}", null,
            _ => _pihak.Add(new PihakKasus { PasanganId = unit.PasanganId, Sebagai = SebagaiPihak.Tembusan, SejakPada = konteks.Waktu }));

    /// <summary>The handling unit asks the Koordinator for help with a hard case; no clock stops.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.4.</remarks>
    public Hasil MintaBantuan(string teks, KonteksTindakan konteks) =>
        TeksWajib(teks, "Permintaan") is { } galat ? galat
        : Lakukan(Tindakan.MintaBantuan, konteks, "Meminta bantuan Koordinator", teks.Trim(), _ => TambahBantuan(JenisBantuan.Koordinator, teks, konteks));

    /// <summary>The handling unit asks APIP; its offices see the case from then on. No clock stops.</summary>
    /// <param name="jabatanApip">The two offices of Inspektorat's pair.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.D.3.c.</remarks>
    public Hasil AjukanKeApip(string teks, IReadOnlyList<int> jabatanApip, KonteksTindakan konteks) =>
        TeksWajib(teks, "Permintaan") is { } galat ? galat
        : Lakukan(Tindakan.AjukanKeApip, konteks, "Diajukan kepada APIP (Inspektorat)", teks.Trim(), _ =>
        {
            TambahBantuan(JenisBantuan.Apip, teks, konteks);
            foreach (var lama in _pihak.Where(p => p.Sebagai == SebagaiPihak.Apip)) { lama.Aktif = false; }
            foreach (var id in jabatanApip)
            {
                _pihak.Add(new PihakKasus { JabatanId = id, Sebagai = SebagaiPihak.Apip, SejakPada = konteks.Waktu, Tugas = teks.Trim() });
            }
        });

    /// <summary>The one who was asked answers; the request is closed.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.4; Tanah Laut BAB VI.D.3.c.</remarks>
    public Hasil JawabBantuan(string teks, KonteksTindakan konteks)
    {
        if (TeksWajib(teks, "Jawaban") is { } galat) { return galat; }
        var jenis = konteks.Pelaku.Peran == Peran.Koordinator ? JenisBantuan.Koordinator : JenisBantuan.Apip;
        var ringkas = jenis == JenisBantuan.Koordinator ? "Permintaan bantuan dijawab Koordinator" : "Permintaan dijawab APIP (Inspektorat)";
        return Lakukan(Tindakan.JawabBantuan, konteks, ringkas, teks.Trim(), _ =>
        {
            var bantuan = _bantuan.FindLast(b => b.Jenis == jenis && b.DijawabPada is null)!;
            (bantuan.Jawaban, bantuan.DijawabOleh, bantuan.DijawabPada) = (teks.Trim(), konteks.Pelaku.NamaTampil, konteks.Waktu);
            if (jenis == JenisBantuan.Koordinator) { return; }
            foreach (var diminta in _pihak.Where(p => p.Sebagai == SebagaiPihak.Apip && p.TugasTerbuka)) { (diminta.Hasil, diminta.SelesaiPada) = (teks.Trim(), konteks.Waktu); }
        });
    }

    private Galat? Penanggung(UnitTujuan unit) =>
        PasanganId == unit.PasanganId ? Galat.Isian("PasanganId", $"{unit.Nama} sudah menangani pengaduan ini. Pilih unit lain.") : null;

    private void TambahBantuan(JenisBantuan jenis, string teks, KonteksTindakan konteks) => _bantuan.Add(new PermintaanBantuan
    {
        Jenis = jenis, Teks = teks.Trim(), JabatanId = konteks.Pelaku.JabatanId, NamaJabatan = konteks.Pelaku.NamaTampil, DimintaPada = konteks.Waktu,
    });

    /// <summary>Ends all that a pair is to the case besides handling it.</summary>
    private void AkhiriPihak(int pasanganId)
    {
        foreach (var pihak in _pihak.Where(p => p.PasanganId == pasanganId)) { pihak.Aktif = false; }
    }
}
