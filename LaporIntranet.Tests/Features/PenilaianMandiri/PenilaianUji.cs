using LaporIntranet.Access;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features.PenilaianMandiri;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PenilaianMandiri;

/// <summary>An assessment and the people around it, through the real handlers.</summary>
internal sealed class PenilaianUji : IAsyncDisposable
{
    private PenilaianUji(LayananUji layanan, Pelaku admin, Pelaku ketua, Pelaku pejabat) => (Layanan, Admin, Ketua, Pejabat) = (layanan, admin, ketua, pejabat);

    public LayananUji Layanan { get; }

    /// <summary>Admin Koordinator 1, who opened it.</summary>
    public Pelaku Admin { get; }

    public Pelaku Ketua { get; }

    /// <summary>Pejabat Penghubung of pair 4.</summary>
    public Pelaku Pejabat { get; }

    public string Kode { get; private set; } = "";

    public IsiNilaiHandler Nilai => Layanan.Ambil<IsiNilaiHandler>();

    public AturPenilaianHandler Atur => Layanan.Ambil<AturPenilaianHandler>();

    public KunciPenilaianHandler Kunci => Layanan.Ambil<KunciPenilaianHandler>();

    public static async Task<PenilaianUji> BuatAsync(Basis basis, int tahun = 2021, LayananUji? layanan = null)
    {
        layanan ??= await LayananUji.BuatAsync(basis);
        var uji = new PenilaianUji(layanan, await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("ketua"), await layanan.PelakuAsync("pejabat-penghubung-4"));
        (await layanan.Ambil<BuatPenilaianHandler>().JalankanAsync(uji.Admin, new(tahun), default)).Berhasil.ShouldBeTrue();
        uji.Kode = $"{tahun}";
        return uji;
    }

    public async Task<RincianPenilaian> BacaAsync(Pelaku? pelaku = null) => (await Layanan.Ambil<PenilaianQuery>().AmbilAsync(pelaku ?? Admin, Kode, default)).Nilai.ShouldNotBeNull();

    public async Task<BarisJawaban> SoalAsync(int nomor) => (await BacaAsync()).Jawaban.Single(j => j.Pertanyaan.Nomor == nomor);

    public async Task<AkhirIsian> IsiAsync(Pelaku pelaku, int nomor, int nilai, int versi)
    {
        var hasil = await Nilai.JalankanAsync(pelaku, new IsiNilai((await SoalAsync(nomor)).Id, nilai, versi), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai;
    }

    /// <summary>Everything that Kotawaringin Timur printed, entered by hand, with evidence, a meeting and people.</summary>
    public async Task<PenilaianUji> LengkapiAsync()
    {
        var contoh = AcuanPenilaian.Contoh;
        foreach (var j in (await BacaAsync()).Jawaban)
        {
            (await Nilai.JalankanAsync(Pejabat, new IsiNilai(j.Id, contoh.Nilai[j.Pertanyaan.Nomor], 0), default)).Nilai.ShouldBe(AkhirIsian.Tersimpan);
            (await Layanan.Ambil<SimpanBuktiHandler>().JalankanAsync(Ketua, new(j.Id, $"Bukti {j.Pertanyaan.Nomor}", 0), default)).Nilai.ShouldBe(1);
        }
        await AturAsync((id, v) => Atur.JalankanAsync(Admin, new SimpanInformasi(id, v, AsalInformasi.Dicatat, contoh.Informasi.Dari, contoh.Informasi.Sampai, 52, 34, 18, null, null, contoh.SumberData), default));
        await AturAsync((id, v) => Atur.JalankanAsync(Admin, new SimpanPrioritas(id, v, contoh.Tanda), default));
        await AturAsync((id, v) => Atur.JalankanAsync(Admin, Rapat(id, v), default));
        return this;
    }

    public static SimpanRapat Rapat(int id, int versi) => new(id, versi, AcuanPenilaian.Contoh.TanggalRapat, AcuanPenilaian.Contoh.TempatRapat,
        [new("Peserta Satu", "Diskominfo", "Kepala Bidang"), new("", "", ""), new("Peserta Dua", "Bagian Organisasi", "Kepala Bagian")],
        [new("II Penguatan Sumber Daya Manusia", "II.2 Pelatihan", "Pelatihan bagi pelaksana"), new("III Data", "III.3 Integrasi", "")]);

    public async Task AturAsync(Func<int, int, Task<Hasil<int>>> kerja)
    {
        var r = await BacaAsync();
        var hasil = await kerja(r.Id, r.Versi);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }

    public async Task KunciAsync() => await AturAsync((id, v) => Kunci.JalankanAsync(Admin, new KunciPenilaian(id, v), default));

    public ValueTask DisposeAsync() => Layanan.DisposeAsync();
}
