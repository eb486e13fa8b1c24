using LaporIntranet.Access;
using LaporIntranet.Data;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Admin Penghubung: first response to the reporter.</summary>
public sealed record PerintahKirimResponsAwal(long PengaduanId, int Versi, Guid Kunci, string Teks) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.KirimResponsAwal(Teks, konteks);
}

/// <summary>Admin Penghubung: hands the case to the Pejabat Penghubung; the 5/14/60 clock starts.</summary>
public sealed record PerintahTeruskanKePejabat(long PengaduanId, int Versi, Guid Kunci, string? Catatan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TeruskanKePejabat(Catatan, konteks);
}

/// <summary>Admin Penghubung: drafted answer, for approval.</summary>
public sealed record PerintahAjukanJawaban(long PengaduanId, int Versi, Guid Kunci, string Teks, DaftarPeriksa Periksa) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.AjukanJawaban(Teks, Periksa, konteks);
}

/// <summary>Pejabat Penghubung: an answer of his own, approved at once.</summary>
public sealed record PerintahTulisJawaban(long PengaduanId, int Versi, Guid Kunci, string Teks, DaftarPeriksa Periksa) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TulisJawaban(Teks, Periksa, konteks);
}

/// <summary>Pejabat Penghubung: approves the drafted answer.</summary>
public sealed record PerintahSetujui(long PengaduanId, int Versi, Guid Kunci, DaftarPeriksa Periksa) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.Setujui(Periksa, konteks);
}

/// <summary>Pejabat Penghubung: the drafted answer must be mended.</summary>
public sealed record PerintahPerbaiki(long PengaduanId, int Versi, Guid Kunci, string Alasan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.Perbaiki(Alasan, konteks);
}

/// <summary>Admin Penghubung: sends the approved answer.</summary>
public sealed record PerintahKirimJawaban(long PengaduanId, int Versi, Guid Kunci, DaftarPeriksa Periksa) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <summary>From now on the evidence belongs to this answer; undone with the transaction when the rule refuses.</summary>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        await db.IkatBuktiAsync(PengaduanId, ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.KirimJawaban(Periksa, konteks);
}

/// <summary>Interim news; stops no clock. While a unit works on the case its Admin Penghubung's, after the answer both admins'.</summary>
public sealed record PerintahKirimKabar(long PengaduanId, int Versi, Guid Kunci, string Teks) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.KirimKabar(Teks, konteks);
}

/// <summary>Both of the pair: back to the Admin Koordinator.</summary>
/// <param name="UsulPasanganId">The pair proposed instead, or null.</param>
public sealed record PerintahKembalikan(long PengaduanId, int Versi, Guid Kunci, string Alasan, int? UsulPasanganId) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private UnitTujuan? _usul;

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        if (UsulPasanganId is not { } id) { return null; }
        if (await db.UnitTujuanAsync(id, ct) is not { } usul) { return Galat.Isian("UsulUnit", "Pilih unit yang diusulkan dari daftar, atau kosongkan."); }
        _usul = usul;
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.Kembalikan(Alasan, _usul, konteks);
}

/// <summary>Both admins: what the reporter replied.</summary>
public sealed record PerintahCatatBalasan(long PengaduanId, int Versi, Guid Kunci, string Teks, bool PerluTindakLanjut) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.CatatBalasan(Teks, PerluTindakLanjut, konteks);
}

/// <summary>Both admins: this sent text now stands in SP4N-LAPOR!.</summary>
public sealed record PerintahTandaiInputSp4n(long PengaduanId, int Versi, Guid Kunci, long JawabanId) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TandaiInputSp4n(JawabanId, konteks);
}

/// <summary>Both admins: the stamp was wrong.</summary>
public sealed record PerintahBatalkanInputSp4n(long PengaduanId, int Versi, Guid Kunci, long JawabanId, string Alasan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.BatalkanInputSp4n(JawabanId, Alasan, konteks);
}
