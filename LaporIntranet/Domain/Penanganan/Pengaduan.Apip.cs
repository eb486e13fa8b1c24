namespace LaporIntranet.Domain.Penanganan;

/// <content>The APIP path: a complaint about abuse of authority or law-breaking by an official.</content>
public sealed partial class Pengaduan
{
    /// <summary>Hands the case to the pair that examines officials; from then on it exists for the two offices of that pair only.</summary>
    /// <param name="terlapor">Whom it is about; the history does not name him.</param>
    /// <param name="penangan">The pair, chosen by <see cref="PenanganApip.Pilih"/>.</param>
    /// <param name="nomorBaru">A number of the confidential series, already reserved; the old one is kept and found by nobody.</param>
    /// <returns><c>apip.penangan-terlapor</c> for a pair of the reported unit.</returns>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.13.</remarks>
    public Hasil SerahkanKeApip(TerlaporKasus terlapor, CalonPenangan penangan, string nomorBaru, string alasan, KonteksTindakan konteks)
    {
        if (TeksWajib(alasan, "Alasan") is { } galat) { return galat; }
        if (Terlarang(terlapor, penangan) is { } terlarang) { return terlarang; }
        return Lakukan(Tindakan.SerahkanKeApip, konteks, "Diserahkan kepada APIP", alasan.Trim(), _ =>
        {
            (NomorLama, Nomor) = (Nomor, nomorBaru);
            Alihkan(terlapor, penangan, konteks);
        });
    }

    /// <summary>Writes a complaint down and hands it over in the same act: whoever wrote it down does not see it again.</summary>
    /// <param name="nomor">A number of the confidential series, already reserved.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.13; Barito Timur Lampiran II V.8, VII.6.</remarks>
    public static Hasil<Pengaduan> CatatApip(DataPengaduan data, string nomor, TerlaporKasus terlapor, CalonPenangan penangan, KonteksTindakan konteks)
    {
        if (Terlarang(terlapor, penangan) is { } galat) { return galat; }
        var pengaduan = Susun(data, nomor, konteks);
        pengaduan.Alihkan(terlapor, penangan, konteks);
        pengaduan.Status = StatusPengaduan.Didisposisikan;
        pengaduan.Bukukan(Tindakan.Catat, null, konteks, $"Diterima melalui {data.Kanal!.Value.Nama()} dan diserahkan kepada APIP", null, "TL BAB VI.B.1.b.13; BT Lampiran II V.8, VII.6");
        return pengaduan;
    }

    /// <summary>Writes down whom an ordinary complaint is about.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.2; always "belum terbukti" (Buton Pasal 4 (3)).</remarks>
    public void TetapkanTerlapor(TerlaporKasus terlapor)
    {
        if (!Apip) { (TerlaporUnitId, TerlaporJabatanId) = (terlapor.UnitId, terlapor.JabatanId); }
    }

    private void Alihkan(TerlaporKasus terlapor, CalonPenangan penangan, KonteksTindakan konteks)
    {
        (Apip, TerlaporUnitId, TerlaporJabatanId) = (true, terlapor.UnitId, terlapor.JabatanId);
        (PasanganId, UsulPasanganId, Dikembalikan, ResponsAwalPada, Tahap, DidisposisikanPada) = (penangan.PasanganId, null, false, null, TahapJawaban.BelumAda, konteks.Waktu);
        foreach (var pihak in _pihak) { pihak.Aktif = false; }
        NamaiPenangan(penangan.Kantor, DateOnly.MaxValue, konteks);
        AkhiriTenggat(JenisTenggat.Verifikasi, AkhirTenggat.Terpenuhi, konteks.HariIni);
        AkhiriTenggat(JenisTenggat.Disposisi, AkhirTenggat.Terpenuhi, konteks.HariIni);
        Mulai(KejadianKasus.Didisposisikan, konteks);
    }

    private static Galat? Terlarang(TerlaporKasus terlapor, CalonPenangan penangan) => PenanganApip.Boleh(penangan.UnitId, terlapor) && penangan.Lengkap
        ? null
        : new Galat("apip.penangan-terlapor", "Pasangan ini tidak dapat menangani pengaduan tentang unitnya sendiri. Minta Pembina menetapkan penggantinya.");
}
