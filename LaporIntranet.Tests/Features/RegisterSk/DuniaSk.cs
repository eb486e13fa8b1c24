using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.RegisterSk;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.RegisterSk;

/// <summary>The register on a real database, with a clock that a test moves. People in it are invented.</summary>
internal sealed class DuniaSk : IAsyncDisposable
{
    private DuniaSk(LayananUji layanan, JamUji jam, Pelaku admin) => (Layanan, Jam, Admin) = (layanan, jam, admin);

    public LayananUji Layanan { get; }

    public JamUji Jam { get; }

    /// <summary>Admin Koordinator 1.</summary>
    public Pelaku Admin { get; }

    public DateOnly HariIni => Layanan.Ambil<Jam>().HariIni;

    public PemangkuHandler Pemangku => Layanan.Ambil<PemangkuHandler>();

    public static async Task<DuniaSk> BuatAsync(Basis basis)
    {
        var jam = new JamUji(new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero));
        var layanan = await LayananUji.BuatAsync(basis, jam);
        return new(layanan, jam, await layanan.PelakuAsync("admin-koordinator-1"));
    }

    public static OrangDipilih Baru(string nama, string? nip = null, string? surel = null) => new(null, new(nama, nip, surel));

    /// <summary>The office with this code and its holders, as the list shows it.</summary>
    public async Task<BarisJabatanSk> JabatanAsync(string kode) => (await Layanan.Ambil<PemangkuQuery>().AmbilAsync(Admin, default)).Nilai!.Jabatan.Single(j => j.Kode == kode);

    /// <summary>Enters a person as the holder of an office whose decree names the office only.</summary>
    public async Task<int> IsiAsync(string kode, OrangDipilih orang, Pelaku? oleh = null)
    {
        var p = (await JabatanAsync(kode)).Kini[0];
        var hasil = await Pemangku.JalankanAsync(oleh ?? Admin, new IsiPemangku(p.Id, p.Versi, orang), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return (await JabatanAsync(kode)).Kini[0].OrangId!.Value;
    }

    public TetapkanPemangku Plh(BarisJabatanSk jabatan, string nama, int hari = 5) =>
        new(jabatan.Id, Baru(nama), JenisPenugasan.Plh, HariIni, HariIni.AddDays(hari), "800/3/2026", HariIni);

    /// <summary>A move under one letter, from today.</summary>
    public JalankanMutasi Mutasi(IReadOnlyList<BarisPenugasan> lepas, params IsiJabatan[] isi) =>
        new("800/9/2026", HariIni, HariIni, [.. lepas.Select(p => new LepasJabatan(p.Id, p.Versi))], isi);

    public async Task<string[]> AuditAsync()
    {
        await using var db = await Layanan.DbAsync();
        return await db.CatatanAudit.Where(c => c.Jenis == JenisAudit.StrukturDiubah).OrderBy(c => c.Id).Select(c => c.Ringkas + "|" + c.Objek + "|" + c.Rincian).ToArrayAsync();
    }

    public ValueTask DisposeAsync() => Layanan.DisposeAsync();
}
