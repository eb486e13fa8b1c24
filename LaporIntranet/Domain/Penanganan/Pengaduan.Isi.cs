using LaporIntranet.Domain.Struktur;

namespace LaporIntranet.Domain.Penanganan;

/// <content>The content of a confidential case: who may open it, and until when it stays open.</content>
public sealed partial class Pengaduan
{
    /// <summary>Acts that are kept in the history but are no step: version and next step stay, so that they never get in the way of one.</summary>
    public static IReadOnlyList<Tindakan> BukanLangkah { get; } = [Tindakan.BukaIdentitas, Tindakan.BukaIsi, Tindakan.MintaBukaIdentitas, Tindakan.PutuskanBukaIdentitas];

    /// <summary>Opens the content to one office and keeps in the history who opened it and why.</summary>
    /// <param name="alasan">Required.</param>
    /// <param name="masa">Term of those who hold the office that asks; null when nobody is entered.</param>
    /// <returns>The last local day on which it stays open; <c>isi.tidak-rahasia</c>, <c>isi.bukan-wewenang</c>, or a field error on <c>Alasan</c>.</returns>
    /// <remarks>Aturan: Tanah Laut BAB IV.A.1.e, Buton Pasal 9 (1) c (the complaint is kept secret); who and how long is usulan.</remarks>
    public Hasil<DateOnly> BukaIsi(string alasan, KonteksTindakan konteks, MasaPemangku? masa)
    {
        if (!Rahasia) { return new Galat("isi.tidak-rahasia", "Pengaduan ini tidak rahasia: isinya sudah terbuka."); }
        if (HakBukaIsi(konteks.Pelaku, konteks.HariIni, masa) is not { } sampai)
        {
            return new Galat("isi.bukan-wewenang", "Isi pengaduan rahasia ini hanya dapat dibuka jabatan yang menanganinya, Koordinator, Ketua, dan Wakil Ketua.");
        }
        if (TeksWajib(alasan, "Alasan", "Alasan") is { } galat) { return galat; }
        var aku = konteks.Pelaku.JabatanId;
        var baris = _pihak.Find(p => p.Aktif && p.JabatanId == aku && Dinamai(p)) ?? _pihak.Find(p => p.Aktif && p.JabatanId == aku && p.Sebagai == SebagaiPihak.Pembaca);
        if (baris is null)
        {
            // The pair of a contributor stands beside its office: when the pair is no longer party, what its offices opened is closed.
            baris = new() { JabatanId = aku, PasanganId = Kontributor(konteks.Pelaku.PasanganId) ? konteks.Pelaku.PasanganId : null, Sebagai = SebagaiPihak.Pembaca, SejakPada = konteks.Waktu };
            _pihak.Add(baris);
        }
        baris.IsiSampai = sampai;
        TambahRiwayat(Tindakan.BukaIsi, Status, konteks, "Isi rahasia dibuka", alasan.Trim(), "TL BAB IV.A.1.e; BU Pasal 9 (1) c");
        return sampai;
    }

    /// <summary>Until when this office may open the content, or null when it may not; its parties must be loaded.</summary>
    /// <param name="masa">Term of those who hold the office; null when nobody is entered.</param>
    /// <returns>
    /// <see cref="DateOnly.MaxValue"/> for the named offices and for the two offices of a contributor, as long as they are party, but not beyond the
    /// term of who holds them (in an APIP case the office is appointed, not the person); today for the leaders and the
    /// Koordinator, and for an Admin Koordinator while the case is not routed, because he must verify and route it. Nobody else: no Kepala Unit, no tembusan.
    /// </returns>
    /// <remarks>Of an APIP case: the named offices only. Whether the office sees the case at all is asked before.</remarks>
    public DateOnly? HakBukaIsi(Pelaku pelaku, DateOnly hariIni, MasaPemangku? masa)
    {
        var dinamai = _pihak.Exists(p => p.Aktif && p.JabatanId == pelaku.JabatanId && Dinamai(p));
        if (Apip) { return dinamai ? DateOnly.MaxValue : null; }
        var selamaMenangani = masa?.Sampai ?? DateOnly.MaxValue;
        if (dinamai) { return selamaMenangani; }
        return pelaku.Peran switch
        {
            Peran.Ketua or Peran.WakilKetua or Peran.Koordinator => hariIni,
            Peran.AdminKoordinator when Status is StatusPengaduan.Diterima or StatusPengaduan.MenungguKelengkapan or StatusPengaduan.Diverifikasi => hariIni,
            Peran.AdminPenghubung or Peran.PejabatPenghubung when Kontributor(pelaku.PasanganId) => selamaMenangani,
            _ => null,
        };
    }

    /// <summary>What somebody had opened is closed again once its right has ended: a contributor that was let go.</summary>
    private void TutupYangTidakBerhak()
    {
        foreach (var pembaca in _pihak.Where(p => p is { Aktif: true, Sebagai: SebagaiPihak.Pembaca, PasanganId: not null } && !Kontributor(p.PasanganId))) { pembaca.Aktif = false; }
    }

    private bool Kontributor(int? pasanganId) =>
        pasanganId is not null && _pihak.Exists(p => p is { Aktif: true, Sebagai: SebagaiPihak.Kontributor } && p.PasanganId == pasanganId);

    private static bool Dinamai(PihakKasus pihak) => pihak.Sebagai is SebagaiPihak.Penangan or SebagaiPihak.Apip;
}
