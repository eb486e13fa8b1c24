using LaporIntranet.Domain.Struktur;

namespace LaporIntranet.Domain.Penanganan;

/// <content>The reporter's identity: opened with a reason, of an anonymous reporter with a second person.</content>
public sealed partial class Pengaduan
{
    private const int HariPersetujuanBerlaku = 3;
    private const string DasarIdentitas = "BU Pasal 9 (1) c; TL BAB IV.A.1.e dan A.2.b";

    /// <summary>Keeps in the history who opened the reporter's identity and why; neither a step nor a change: version and next step stay.</summary>
    /// <param name="alasan">Required, at each opening.</param>
    /// <param name="izin">What the second person allowed this office, or null.</param>
    /// <returns><c>identitas.anonim</c> when the reporter is hidden, another office wrote the case down, and no second person has agreed.</returns>
    /// <remarks>Aturan: Buton Pasal 9 (1) c, Tanah Laut BAB IV.A.1.e (identity is kept secret); the second person for anonim cases is usulan.</remarks>
    public Hasil CatatPembukaanIdentitas(string alasan, KonteksTindakan konteks, PembukaanIdentitas? izin = null)
    {
        if (PerluOrangKedua(konteks.Pelaku) && !(izin is { } satu && satu.PengaduanId == Id && satu.BerlakuUntuk(konteks.Pelaku, konteks.HariIni)))
        {
            return new Galat("identitas.anonim", "Pelapor anonim: identitas dibuka setelah disetujui orang kedua. Ajukan permintaan lebih dahulu.");
        }
        if (TeksWajib(alasan, "Alasan", "Alasan") is { } galat) { return galat; }
        TambahRiwayat(Tindakan.BukaIdentitas, Status, konteks, "Identitas pelapor dibuka", alasan.Trim(), DasarIdentitas);
        return Hasil.Baik;
    }

    /// <summary>True when this office opens the identity only after a second person has agreed: the reporter is anonymous and another office wrote the case down.</summary>
    public bool PerluOrangKedua(Pelaku pelaku) => Anonim && PencatatJabatanId != pelaku.JabatanId;

    /// <summary>Asks the second person to let this office open the identity.</summary>
    /// <param name="alasan">Required; the second person reads it, perhaps without seeing the case.</param>
    /// <param name="sebelumnya">What was asked about this case before.</param>
    /// <param name="adaPemutus">True when there is an office that may decide on it.</param>
    /// <returns>The request, to be stored; <c>identitas.tanpa-orang-kedua</c>, <c>identitas.sudah-diminta</c>, <c>identitas.unit-terlapor</c>, <c>identitas.tanpa-pemutus</c>, or a field error on <c>Alasan</c>.</returns>
    /// <remarks>Aturan: usulan, from Buton Pasal 9 (1) c and Tanah Laut BAB IV.A.1.e. The reported unit gets no reporter who asked to stay hidden.</remarks>
    public Hasil<PembukaanIdentitas> MintaBukaIdentitas(string alasan, IReadOnlyList<PembukaanIdentitas> sebelumnya, bool adaPemutus, KonteksTindakan konteks)
    {
        var pelaku = konteks.Pelaku;
        if (!PerluOrangKedua(pelaku)) { return new Galat("identitas.tanpa-orang-kedua", "Identitas ini dapat Anda buka dengan alasan, tanpa persetujuan orang kedua."); }
        if (DariUnitTerlapor(pelaku)) { return new Galat("identitas.unit-terlapor", "Identitas pelapor anonim tidak dibuka untuk unit yang dilaporkan."); }
        if (sebelumnya.Any(s => s.Milik(pelaku) && (s.Keadaan == KeadaanPembukaan.Menunggu || s.BerlakuUntuk(pelaku, konteks.HariIni))))
        {
            return new Galat("identitas.sudah-diminta", "Permintaan Anda sudah ada: menunggu keputusan, atau sudah disetujui dan masih berlaku.");
        }
        if (!adaPemutus) { return new Galat("identitas.tanpa-pemutus", "Tidak ada jabatan lain yang boleh memutuskan permintaan ini, sehingga identitas tetap disegel."); }
        if (TeksWajib(alasan, "Alasan", "Alasan") is { } galat) { return galat; }
        TambahRiwayat(Tindakan.MintaBukaIdentitas, Status, konteks, "Persetujuan membuka identitas pelapor diminta", alasan.Trim(), DasarIdentitas);
        return new PembukaanIdentitas { PengaduanId = Id, PemintaJabatanId = pelaku.JabatanId, PemintaPenugasanId = pelaku.PenugasanId, NamaPeminta = pelaku.NamaTampil, Alasan = alasan.Trim(), DimintaPada = konteks.Waktu };
    }

    /// <summary>The second person decides; an approval lasts three hari kerja, and no longer than the assignment of who asked.</summary>
    /// <param name="catatan">Required when refused.</param>
    /// <returns><c>identitas.bukan-pemutus</c>, <c>identitas.sudah-diputus</c>, or a field error on <c>Catatan</c>.</returns>
    /// <remarks>Aturan: usulan.</remarks>
    public Hasil PutuskanBukaIdentitas(PembukaanIdentitas permintaan, bool setuju, string? catatan, KonteksTindakan konteks)
    {
        if (permintaan.PengaduanId != Id || !BolehMemutus(konteks.Pelaku, permintaan.PemintaJabatanId)) { return new Galat("identitas.bukan-pemutus", "Permintaan ini tidak ditemukan. Mungkin sudah diputus jabatan lain."); }
        if (permintaan.Keadaan != KeadaanPembukaan.Menunggu) { return new Galat("identitas.sudah-diputus", $"Permintaan ini sudah diputus {permintaan.NamaPemutus}."); }
        if ((setuju ? TeksBoleh(catatan, "Catatan") : TeksWajib(catatan, "Alasan menolak", "Catatan")) is { } galat) { return galat; }
        permintaan.Keadaan = setuju ? KeadaanPembukaan.Disetujui : KeadaanPembukaan.Ditolak;
        (permintaan.PemutusJabatanId, permintaan.NamaPemutus, permintaan.DiputusPada) = (konteks.Pelaku.JabatanId, konteks.Pelaku.NamaTampil, konteks.Waktu);
        permintaan.CatatanPemutus = Rapikan(catatan);
        permintaan.BerlakuSampai = setuju ? konteks.Kalender.Tambah(konteks.HariIni, HariPersetujuanBerlaku) : null;
        TambahRiwayat(Tindakan.PutuskanBukaIdentitas, Status, konteks,
            setuju ? $"Pembukaan identitas oleh {permintaan.NamaPeminta} disetujui" : $"Pembukaan identitas oleh {permintaan.NamaPeminta} ditolak", permintaan.CatatanPemutus, DasarIdentitas);
        return Hasil.Baik;
    }

    /// <summary>True for an office that may be the second person of a request; its parties must be loaded.</summary>
    /// <remarks>The Koordinator and the Pejabat Penghubung of Inspektorat; of an APIP case another office that is named in it. Never the asker, never the reported unit.</remarks>
    public bool BolehMemutus(Pelaku pelaku, int pemintaJabatanId)
    {
        if (pelaku.JabatanId == pemintaJabatanId || DariUnitTerlapor(pelaku)) { return false; }
        if (Apip) { return _pihak.Exists(p => p.Aktif && p.JabatanId == pelaku.JabatanId && Dinamai(p)); }
        return pelaku is { Peran: Peran.Koordinator } or { Peran: Peran.PejabatPenghubung, UnitId: UnitKhusus.Inspektorat };
    }

    private bool DariUnitTerlapor(Pelaku pelaku) =>
        TerlaporJabatanId == pelaku.JabatanId || (TerlaporUnitId is { } unit && pelaku.UnitId == unit);
}
