namespace LaporIntranet.Domain.Penanganan;

/// <content>The quality gate of the texts for the reporter, and the stamp that they stand in SP4N-LAPOR!.</content>
public sealed partial class Pengaduan
{
    private const string DasarInput = "BT Lampiran II V.8, VII.5 dan VII.6";

    /// <summary>True while a text that was sent is not stamped as entered into SP4N-LAPOR!; only of a case that has a tracking id or needs one.</summary>
    public bool JawabanBelumDiinput { get; private set; }

    /// <summary>Keeps that a sent text was entered into SP4N-LAPOR!.</summary>
    /// <param name="jawabanId">The text; null for all that were sent.</param>
    /// <remarks>Aturan: Barito Timur Lampiran II V.8, VII.5, VII.6. Needs <see cref="DaftarJawaban"/> loaded.</remarks>
    public Hasil TandaiInputSp4n(long? jawabanId, KonteksTindakan konteks)
    {
        var belum = _jawaban.Where(j => j is { DikirimPada: not null, DiinputSp4nPada: null } && (jawabanId is null || j.Id == jawabanId)).ToList();
        if (JawabanBelumDiinput && belum.Count == 0) { return new Galat("sp4n.sudah-ditandai", "Jawaban ini sudah ditandai, atau belum dikirim. Muat ulang untuk melihat keadaannya."); }
        var apa = belum.Count == 1 ? belum[0].Jenis.Nama() : $"{belum.Count} jawaban";
        return Lakukan(Tindakan.TandaiInputSp4n, konteks, $"{apa} sudah diinput ke SP4N-LAPOR!", null, _ =>
        {
            foreach (var j in belum) { (j.DiinputSp4nPada, j.DiinputSp4nOleh) = (konteks.Waktu, konteks.Pelaku.NamaTampil); }
            PeriksaBelumDiinput();
        }, Status);
    }

    /// <summary>Takes a wrong stamp back, with a reason; not a step, the status stays.</summary>
    /// <remarks>Aturan: usulan; the same two admins that may stamp.</remarks>
    public Hasil BatalkanInputSp4n(long jawabanId, string alasan, KonteksTindakan konteks)
    {
        if (konteks.Pelaku.Peran is not (Peran.AdminKoordinator or Peran.AdminPenghubung)) { return Galat.BukanWewenang(Tindakan.TandaiInputSp4n); }
        if (TeksWajib(alasan, "Alasan", "Alasan") is { } galat) { return galat; }
        if (_jawaban.Find(j => j.Id == jawabanId && j.DiinputSp4nPada is not null) is not { } jawaban)
        {
            return new Galat("sp4n.belum-ditandai", "Jawaban ini belum ditandai sudah diinput. Muat ulang untuk melihat keadaannya.");
        }
        (jawaban.DiinputSp4nPada, jawaban.DiinputSp4nOleh) = (null, null);
        PeriksaBelumDiinput();
        Bukukan(Tindakan.TandaiInputSp4n, Status, konteks, $"Tanda sudah diinput ke SP4N-LAPOR! dibatalkan: {jawaban.Jenis.Nama()}", alasan.Trim(), DasarInput);
        return Hasil.Baik;
    }

    private void PeriksaBelumDiinput() =>
        JawabanBelumDiinput = (NomorSp4n is not null || PerluInputSp4n) && _jawaban.Exists(j => j is { DikirimPada: not null, DiinputSp4nPada: null });

    /// <summary>Personal data and unfilled placeholders never go out.</summary>
    private Galat? Dilarang(string teks, string? bidang = "Teks") =>
        PemeriksaJawaban.Larangan(teks, Nomor, NomorLama, NomorSp4n) is [var temuan, ..] ? new Galat("jawaban.dilarang", temuan.Kalimat, bidang) : null;

    private List<Galat> Mutu(string teks, string? bidang, DaftarPeriksa periksa, bool centang) =>
        [.. periksa.GalatTeks(teks, bidang, Nomor, NomorLama, NomorSp4n), .. centang ? periksa.GalatCentang() : []];

    /// <summary>A matter that is answered but not finished leaves a promise, in the same book as the others.</summary>
    private void Janjikan(DateOnly tanggal, KonteksTindakan konteks)
    {
        _intervensi.Add(new Intervensi
        {
            Jenis = JenisIntervensi.Kendala, Tanggal = konteks.HariIni, Dengan = "Pelapor, dalam jawaban", HasilUraian = "Dijanjikan dalam jawaban kepada pelapor.",
            Kendala = "Tindak lanjut belum tuntas saat dijawab.", JanjiTanggal = tanggal, DicatatPada = konteks.Waktu,
            JabatanId = konteks.Pelaku.JabatanId, NamaJabatan = konteks.Pelaku.NamaTampil, Kode = konteks.Kunci,
        });
        (JanjiTerbuka, IntervensiTerakhir) = (tanggal, konteks.HariIni);
    }
}
