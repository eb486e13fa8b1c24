namespace LaporIntranet.Domain.Penanganan;

/// <content>Following another case.</content>
public sealed partial class Pengaduan
{
    /// <summary>From now on it follows another case, whose answer will also answer this one. It keeps its history and its limits.</summary>
    /// <param name="induk">The leading case: open, not answered, following none.</param>
    /// <param name="punyaPengikut">True when other cases follow this one: it may not follow another then.</param>
    /// <remarks>Aturan: usulan. The history names no number: not everybody who reads it may see the other case.</remarks>
    public Hasil Gabungkan(Pengaduan induk, bool punyaPengikut, string alasan, KonteksTindakan konteks)
    {
        if (TeksWajib(alasan, "Alasan", "Alasan") is { } galat) { return galat; }
        if (Alur.Coba(this, Tindakan.Gabungkan, konteks.Pelaku) is { Berhasil: false } tolak) { return Hasil.Gagal(tolak.DaftarGalat); }
        if (ReferenceEquals(this, induk) || (Id != 0 && Id == induk.Id)) { return new Galat("gabung.diri-sendiri", "Pengaduan tidak dapat digabung dengan dirinya sendiri. Pilih pengaduan lain."); }
        if (punyaPengikut) { return new Galat("gabung.punya-pengikut", "Pengaduan lain mengikuti pengaduan ini, sehingga ia tidak dapat mengikuti yang lain. Gabungkan yang lain ke pengaduan ini."); }
        if (induk.IndukId is not null) { return new Galat("gabung.induk-mengikuti", "Pengaduan itu sendiri mengikuti pengaduan lain. Gabungkan dengan kasus induknya."); }
        if (!induk.MenungguJawaban) { return new Galat("gabung.induk-dijawab", $"Pengaduan itu sudah {induk.Status.Nama().ToLowerInvariant()}. Hanya pengaduan yang belum dijawab yang dapat menjadi kasus induk."); }
        if (!SesifatDengan(induk)) { return new Galat("gabung.beda-sifat", "Pengaduan rahasia hanya dapat digabung dengan pengaduan rahasia, dan pengaduan biasa dengan pengaduan biasa."); }
        return Lakukan(Tindakan.Gabungkan, konteks, "Digabung: mengikuti kasus induk", alasan.Trim(), _ => IndukId = induk.Id);
    }

    /// <summary>Follows no more: it goes on where it was. By an officer, or when the leading case ends without an answer or becomes of another kind.</summary>
    /// <remarks>Aturan: usulan.</remarks>
    public Hasil BatalkanGabung(string? alasan, KonteksTindakan konteks) =>
        TeksBoleh(alasan, "Alasan") is { } galat ? galat
        : Lakukan(Tindakan.BatalkanGabung, konteks, "Penggabungan dibatalkan: ditangani sendiri", Rapikan(alasan), _ => IndukId = null);

    /// <summary>The leading case was answered: this reporter gets the same answer, and the case goes its own way from here.</summary>
    /// <param name="jawaban">What the leading case's reporter got.</param>
    /// <remarks>Aturan: usulan; every reporter is answered (Tanah Laut BAB VI.D.3.e).</remarks>
    public Hasil IkutJawabanInduk(Jawaban jawaban, KonteksTindakan konteks) =>
        Lakukan(Tindakan.IkutJawabanInduk, konteks, "Dijawab bersama kasus induk", jawaban.Teks, _ =>
        {
            _jawaban.Add(new Jawaban
            {
                Jenis = jawaban.Jenis, Teks = jawaban.Teks, Tahap = TahapJawaban.Terkirim, DisusunOleh = jawaban.DisusunOleh, DisusunPada = jawaban.DisusunPada,
                DisetujuiOleh = jawaban.DisetujuiOleh, DikirimPada = konteks.Waktu,
            });
            (IndukId, Dikembalikan) = (null, false);
            CatatDitanggapi(konteks);
            AkhiriSemuaTenggat(AkhirTenggat.Terpenuhi, konteks.HariIni);
            Mulai(KejadianKasus.Ditanggapi, konteks);
        });

    /// <summary>True until the reporter has his answer or the case is closed without one.</summary>
    public bool MenungguJawaban => Status is StatusPengaduan.Diterima or StatusPengaduan.MenungguKelengkapan or StatusPengaduan.Diverifikasi or StatusPengaduan.Didisposisikan or StatusPengaduan.DalamProses;

    /// <summary>True when what is written in one may stand in the other.</summary>
    public bool SesifatDengan(Pengaduan lain) => Apip == lain.Apip && Rahasia == lain.Rahasia;
}
