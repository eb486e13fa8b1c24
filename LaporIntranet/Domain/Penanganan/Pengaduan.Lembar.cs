namespace LaporIntranet.Domain.Penanganan;

/// <content>Verification sheet, anonim and rahasia, protection of the reporter.</content>
public sealed partial class Pengaduan
{
    private const string DasarLembar = "TL BAB VI.B.1.b.1-6";

    /// <summary>Keeps what was examined; neither status nor clocks change.</summary>
    /// <param name="lembar">The sheet, new or as it stood.</param>
    /// <param name="data">Data that passed <see cref="DataLembar.Periksa"/>.</param>
    /// <param name="segelTerlapor">The reported position, sealed, or null.</param>
    /// <param name="unitDilibatkan">Units of the offices named in an APIP case: none of them may become the reported unit.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.1-6; Buton Pasal 4. The history never names the reported one: he is presumed innocent (Pasal 4 (3)).</remarks>
    public Hasil SimpanLembar(LembarVerifikasi lembar, DataLembar data, string? segelTerlapor, IReadOnlyList<int> unitDilibatkan, KonteksTindakan konteks) =>
        Apip && data.TerlaporUnitId is { } unit && unitDilibatkan.Contains(unit)
            ? Galat.Isian(nameof(DataLembar.TerlaporUnitId), "Unit ini menangani pengaduan ini. Pindahkan dahulu penanganannya kepada pengganti.")
        : Lakukan(Tindakan.SimpanLembarVerifikasi, konteks, "Lembar verifikasi disimpan: " + Ringkasan(data), null, _ =>
        {
            (lembar.IdentitasJelas, lembar.SubstansiJelas, lembar.BuktiCukup, lembar.Berwenang) = (data.IdentitasJelas, data.SubstansiJelas, data.BuktiCukup, data.Berwenang);
            (lembar.JenisMasalah, lembar.Subjek, lembar.Objek, lembar.Catatan) = (data.JenisMasalah, data.Subjek, data.Objek, data.Catatan);
            if (lembar.Perlindungan == KeputusanPerlindungan.TidakDiminta && data.PerlindunganDiminta) { lembar.Perlindungan = KeputusanPerlindungan.Diminta; }
            if (lembar.Perlindungan == KeputusanPerlindungan.Diminta && !data.PerlindunganDiminta) { lembar.Perlindungan = KeputusanPerlindungan.TidakDiminta; }
            (lembar.SegelTerlapor, lembar.DiubahPada, lembar.DiubahOleh) = (segelTerlapor, konteks.Waktu, konteks.Pelaku.NamaTampil);
            TerlaporUnitId = data.TerlaporUnitId;
        });

    /// <summary>Decides on the protection that the reporter asked for, or gives it unasked.</summary>
    /// <param name="tindakan">The measures, or why it was refused.</param>
    /// <remarks>Aturan: Buton Pasal 4 (1) and (2): the leader protects the reporter when asked or when needed.</remarks>
    public Hasil PutuskanPerlindungan(LembarVerifikasi lembar, bool diberikan, string tindakan, KonteksTindakan konteks) =>
        TeksWajib(tindakan, diberikan ? "Tindakan perlindungan" : "Alasan") is { } galat ? galat
        : Lakukan(Tindakan.PutuskanPerlindungan, konteks, diberikan ? "Perlindungan pelapor diberikan" : "Perlindungan pelapor ditolak", tindakan.Trim(), _ =>
        {
            lembar.Perlindungan = diberikan ? KeputusanPerlindungan.Diberikan : KeputusanPerlindungan.Ditolak;
            (lembar.TindakanPerlindungan, lembar.DiubahPada, lembar.DiubahOleh) = (tindakan.Trim(), konteks.Waktu, konteks.Pelaku.NamaTampil);
        });

    /// <summary>Decides again whether the reporter is hidden and the content restricted; a case that becomes confidential moves to their numbers.</summary>
    /// <param name="nomorTerbatas">A number of the confidential series, used when the case becomes confidential.</param>
    /// <param name="penangan">The offices that go on reading it: the two of the handling pair, or, before it is routed, the one that acts.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.5 and c.2: each level decides.</remarks>
    public Hasil TetapkanSifat(bool anonim, bool rahasia, string alasan, string nomorTerbatas, IReadOnlyList<int> penangan, KonteksTindakan konteks)
    {
        if (TeksWajib(alasan, "Alasan") is { } galat) { return galat; }
        if (anonim == Anonim && rahasia == Rahasia) { return Galat.Isian("Sifat", "Sifat pengaduan sudah demikian. Ubah salah satu, atau batalkan."); }
        if (Apip && !rahasia && Rahasia) { return Galat.Isian("Sifat", "Kasus APIP tetap rahasia."); }
        return Lakukan(Tindakan.TetapkanSifat, konteks, $"Sifat ditetapkan: {KataSifat(anonim, rahasia)}", alasan.Trim(), _ =>
        {
            if (rahasia && !Rahasia)
            {
                // Who works on it has read it already.
                NamaiPenangan(penangan, DateOnly.MaxValue, konteks);
                if (NomorLama is null) { (NomorLama, Nomor) = (Nomor, nomorTerbatas); }
            }
            if (!rahasia) { LepaskanPenangan(); }
            (Anonim, Rahasia) = (anonim, rahasia);
        }, Status);
    }

    private static string KataSifat(bool anonim, bool rahasia) => (anonim, rahasia) switch
    {
        (true, true) => "anonim dan rahasia",
        (true, false) => "anonim",
        (false, true) => "rahasia",
        _ => "biasa",
    };

    private static string Ringkasan(DataLembar data)
    {
        (string Nama, bool? Nilai)[] butir =
            [("identitas", data.IdentitasJelas), ("substansi", data.SubstansiJelas), ("bukti", data.BuktiCukup), ("kewenangan", data.Berwenang)];
        var kurang = butir.Where(b => b.Nilai == false).Select(b => b.Nama).ToList();
        var belum = butir.Count(b => b.Nilai is null);
        return kurang.Count > 0 ? $"kurang {string.Join(", ", kurang)}" : belum > 0 ? $"{butir.Length - belum} dari {butir.Length} butir diperiksa" : "lengkap";
    }
}
