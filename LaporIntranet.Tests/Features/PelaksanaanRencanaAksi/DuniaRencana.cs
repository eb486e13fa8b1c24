using LaporIntranet.Features.PelaksanaanRencanaAksi;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PelaksanaanRencanaAksi;

/// <summary>A plan of this year and the next two, made through the real handlers: I.1.1 of pair 4, I.1.2 of the coordination, II.1.1 counted from trainings (pair 4).</summary>
internal sealed class DuniaRencana(LayananUji layanan) : IAsyncDisposable
{
    public LayananUji L => layanan;
    public Pelaku Koordinator { get; private set; } = null!;
    public Pelaku Ketua { get; private set; } = null!;
    public Pelaku Unit { get; private set; } = null!;
    public Pelaku Pejabat { get; private set; } = null!;
    public Pelaku Luar { get; private set; } = null!;
    public int RencanaId { get; private set; }
    public int Tahun { get; private set; }
    public Periode Kini { get; private set; } = null!;

    public static async Task<DuniaRencana> BuatAsync(Basis basis, string hari = "2026-11-24") => await IsiAsync(await LayananUji.BuatAsync(basis, WaktuUji.Pukul9(hari)), berlaku: true);

    /// <summary>On services that exist already, e.g. of a running app.</summary>
    public static async Task<DuniaRencana> IsiAsync(LayananUji layanan, bool berlaku)
    {
        var d = new DuniaRencana(layanan);
        (d.Koordinator, d.Ketua, d.Unit, d.Pejabat, d.Luar) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("ketua"),
            await layanan.PelakuAsync("admin-penghubung-4"), await layanan.PelakuAsync("pejabat-penghubung-4"), await layanan.PelakuAsync("pejabat-penghubung-5"));
        d.Kini = Periode.Memuat(JenisPeriode.Triwulan, layanan.Ambil<LaporIntranet.Data.Jam>().HariIni);
        d.Tahun = d.Kini.Tahun;
        d.RencanaId = Baik(await layanan.Ambil<BuatRencanaHandler>().JalankanAsync(d.Koordinator, new(d.Tahun, d.Tahun + 2, DariContoh: false), default));
        var (satu, dua) = (await d.ProgramAsync(KelompokProgram.Kelembagaan, "I.1", "Penguatan kebijakan"), await d.ProgramAsync(KelompokProgram.SumberDayaManusia, "II.1", "Pelatihan"));
        await d.KegiatanAsync(satu, "I.1.1", "Penyusunan peta proses", pasangan: [d.Unit.PasanganId!.Value]);
        await d.KegiatanAsync(satu, "I.1.2", "Revisi keputusan tim", jabatan: [d.Koordinator.JabatanId]);
        await d.KegiatanAsync(dua, "II.1.1", "Pelatihan admin penghubung", pasangan: [d.Unit.PasanganId!.Value], pelatihan: true);
        if (berlaku) { await d.BerlakukanAsync(d.RencanaId); }
        return d;
    }

    public async Task<IsiRencana> IsiAsync(int? id = null, Pelaku? pelaku = null) =>
        (await L.Ambil<RencanaQuery>().AmbilAsync(pelaku ?? Koordinator, id ?? RencanaId, default)).Nilai.ShouldNotBeNull();

    public async Task<BarisKegiatan> KegiatanAsync(string kode, int? id = null) => (await IsiAsync(id)).Kegiatan.Single(k => k.Kode == kode);

    public async Task<int> ProgramAsync(KelompokProgram kelompok, string kode, string nama) =>
        Baik(await L.Ambil<SusunProgramHandler>().SimpanAsync(Koordinator, new(RencanaId, null, 0, kelompok, kode, nama), default));

    public async Task<int> KegiatanAsync(int program, string kode, string nama, int[]? pasangan = null, int[]? jabatan = null, bool pelatihan = false) =>
        Baik(await L.Ambil<SusunKegiatanHandler>().SimpanAsync(Koordinator, Perintah(program, kode, nama) with { Pasangan = pasangan ?? [], Jabatan = jabatan ?? [], DariPelatihan = pelatihan }, default));

    /// <summary>Two a quarter, the whole of the first year.</summary>
    public SimpanKegiatan Perintah(int program, string kode, string nama) => new(
        RencanaId, null, 0, program, kode, nama, "", "dokumen", null, false, [], [], Enumerable.Range(1, 4).ToDictionary(ke => (Tahun, ke), _ => 2));

    public async Task BerlakukanAsync(int id)
    {
        var hasil = await L.Ambil<VersiRencanaHandler>().BerlakukanAsync(Koordinator, new(id, (await IsiAsync(id)).Versi), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }

    /// <summary>Writes the running quarter's realisation.</summary>
    public async Task<Hasil> RealisasiAsync(Pelaku siapa, string kode, int? jumlah, string uraian = "Dilaksanakan", string alasan = "", string kendala = "", int versi = 0, Periode? pada = null)
    {
        var triwulan = pada ?? Kini;
        return await L.Ambil<IsiRealisasiHandler>().JalankanAsync(siapa, new((await KegiatanAsync(kode)).Id, triwulan.Tahun, triwulan.Ke, versi, jumlah, uraian, alasan, kendala), default);
    }

    public ValueTask DisposeAsync() => L.DisposeAsync();

    private static int Baik(Hasil<int> hasil)
    {
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai;
    }
}
