namespace LaporIntranet.Domain.Penanganan;

/// <content>The reporter's side, kept by the officer: scores, their review, and reopening after closing.</content>
public sealed partial class Pengaduan
{
    /// <summary>Hari kerja after closing within which a reply of the reporter opens the case again with the same unit and officer.</summary>
    /// <remarks>Aturan: usulan; no document sets a window. Ten as in Buton Pasal 11 (3) b, which waits so long for a reply.</remarks>
    public const int MasaBukaLagi = 10;

    /// <summary>A score up to this one must be reviewed.</summary>
    /// <remarks>Aturan: usulan.</remarks>
    public const int NilaiRendah = 2;

    private readonly List<Kepuasan> _kepuasan = [];

    /// <summary>Scores of the reporter; the latest counts, the earlier ones stay. Loaded only for their review.</summary>
    public IReadOnlyList<Kepuasan> DaftarKepuasan => _kepuasan;

    /// <summary>Last local day on which a reply opens the closed case again; null for a case that is not closed.</summary>
    /// <param name="tanggal">Local date of a UTC instant.</param>
    public DateOnly? BukaLagiSampai(KalenderKerja kalender, Func<DateTime, DateOnly> tanggal) =>
        Status == StatusPengaduan.Selesai && SelesaiPada is { } pada ? kalender.Tambah(tanggal(pada), MasaBukaLagi) : null;

    /// <summary>Writes down how satisfied the reporter was. A low score waits for a review, which a later and better score does not take away.</summary>
    /// <param name="nilai">1 (sangat tidak puas) to 5 (sangat puas).</param>
    /// <param name="kata">The reporter's words, or null.</param>
    /// <remarks>Aturan: Empat Lawang B.8 (survei kepuasan). A score is no reply: the waiting for one runs on.</remarks>
    public Hasil CatatKepuasan(int? nilai, string? kata, KonteksTindakan konteks)
    {
        if (Alur.Coba(this, Tindakan.CatatKepuasan, konteks.Pelaku) is { Berhasil: false } tolak) { return Hasil.Gagal(tolak.DaftarGalat); }
        if (BelumDibuka(konteks) is { } tertutup) { return tertutup; }
        if (nilai is not (>= 1 and <= 5)) { return Galat.Isian("Nilai", "Pilih nilai 1 (sangat tidak puas) sampai 5 (sangat puas)."); }
        if (TeksBoleh(kata, "Kata") is { } galat) { return galat; }
        return Lakukan(Tindakan.CatatKepuasan, konteks, $"Kepuasan pelapor: {nilai} dari 5", Rapikan(kata), _ =>
        {
            _kepuasan.Add(new Kepuasan { Nilai = nilai.Value, Kata = Rapikan(kata), DicatatPada = konteks.Waktu, NamaJabatan = konteks.Pelaku.NamaTampil });
            if (nilai <= NilaiRendah) { PerluTinjauan = true; }
        });
    }

    /// <summary>Writes down what the review of the low scores found; it may open the case again with the same unit and officer.</summary>
    /// <param name="bukaLagi">True: back to the unit. A closed case starts a new limit, an answered one runs on with its own.</param>
    /// <remarks>Needs those of <see cref="DaftarKepuasan"/> loaded that wait. Aturan: usulan.</remarks>
    public Hasil TinjauKepuasan(string hasil, bool bukaLagi, KonteksTindakan konteks)
    {
        var ke = bukaLagi ? StatusPengaduan.DalamProses : Status;
        if (Alur.Coba(this, Tindakan.TinjauKepuasan, konteks.Pelaku, ke) is { Berhasil: false } tolak) { return Hasil.Gagal(tolak.DaftarGalat); }
        if (BelumDibuka(konteks) is { } tertutup) { return tertutup; }
        if (TeksWajib(hasil, "Hasil tinjauan", "HasilTinjauan") is { } galat) { return galat; }
        var ringkas = ke == Status ? "Penilaian rendah ditinjau" : "Penilaian rendah ditinjau; pengaduan dibuka lagi";
        return Lakukan(Tindakan.TinjauKepuasan, konteks, ringkas, hasil.Trim(), baris =>
        {
            foreach (var rendah in _kepuasan.Where(k => k is { Nilai: <= NilaiRendah, DitinjauPada: null }))
            {
                (rendah.HasilTinjauan, rendah.DitinjauOleh, rendah.DitinjauPada) = (hasil.Trim(), konteks.Pelaku.NamaTampil, konteks.Waktu);
            }
            PerluTinjauan = false;
            if (baris.Ke == baris.Dari) { return; }
            AkhiriTenggat(JenisTenggat.Penutupan, AkhirTenggat.Terpenuhi, konteks.HariIni);
            TindakLanjutiLagi(baris, konteks);
        }, ke);
    }

    /// <summary>An answered or closed case is worked on again: the answered one in its own limit, the closed one in a new one, as <see cref="BukaKembali"/> says.</summary>
    private void TindakLanjutiLagi(BarisAlur baris, KonteksTindakan konteks)
    {
        (Tahap, HasilAkhir, SelesaiPada) = (TahapJawaban.BelumAda, null, null);
        switch (baris.Dari, baris.Ke)
        {
            case (StatusPengaduan.Selesai, StatusPengaduan.DalamProses): MulaiLagi(JenisTenggat.Penyelesaian, konteks); break;
            case (StatusPengaduan.Selesai, _): MulaiDisposisiLagi(konteks); break;
            case (_, StatusPengaduan.DalamProses): _tenggat.LastOrDefault(t => t.Jenis == JenisTenggat.Penyelesaian)?.BukaLagi(); break;
        }
    }

    private Galat? MasaBukaLagiLewat(KonteksTindakan konteks) =>
        BukaLagiSampai(konteks.Kalender, konteks.Tanggal) is { } sampai && konteks.HariIni <= sampai ? null
            : new("alur.masa-buka-lagi-lewat",
                $"Masa buka lagi, {MasaBukaLagi} hari kerja sejak ditutup, sudah lewat. Catat balasannya saja, lalu minta Admin Koordinator membuka kembali pengaduan ini.");
}
