using LaporIntranet.Data;
using LaporIntranet.Features.RapatTim;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.RapatTim;

/// <summary>Meetings on both databases: invitation, attendance, minutes, decisions.</summary>
public sealed class RapatTest
{
    private static readonly DateTimeOffset Selasa = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Keputusan_Dicatat_MenjadiTugasDanKewajibanPelaksana(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var l = await LayananUji.BuatAsync(basis, jam);
        var (koordinator, ap) = (await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-penghubung-4"));
        var (id, handler) = (await BuatAsync(l), l.Ambil<RapatHandler>());

        (await KewajibanAsync(l, "admin-penghubung-4")).ShouldBe([("Undangan rapat", new DateOnly(2026, 11, 25))]);
        (await handler.JalankanAsync(koordinator, new TambahKeputusan(id, new("Susun jadwal piket", null, ap.PasanganId, null, new DateOnly(2026, 12, 4))), default)).Berhasil.ShouldBeTrue();
        (await KewajibanAsync(l, "admin-penghubung-4")).ShouldBe([("Tugas perbaikan Anda", new DateOnly(2026, 12, 4)), ("Undangan rapat", new DateOnly(2026, 11, 25))], ignoreOrder: true);
        var rapat = (await l.Ambil<RapatQuery>().SatuAsync(ap, id, default)).Nilai.ShouldNotBeNull();
        rapat.Keputusan.ShouldHaveSingleItem().Uraian.ShouldBe("Susun jadwal piket");
        rapat.BolehAtur.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Selesai_NotulenDanKehadiranLengkap_TidakDapatDiubahLagi(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var l = await LayananUji.BuatAsync(basis, jam);
        var koordinator = await l.PelakuAsync("koordinator");
        var (id, handler) = (await BuatAsync(l), l.Ambil<RapatHandler>());
        var peserta = (await l.Ambil<RapatQuery>().SatuAsync(koordinator, id, default)).Nilai!.Peserta;
        (await handler.JalankanAsync(koordinator, new CatatKehadiran(id, peserta[0].JabatanId, Kehadiran.Hadir), default)).Galat!.Kode.ShouldBe("rapat.belum-mulai");
        jam.Maju(TimeSpan.FromDays(2));
        (await handler.JalankanAsync(koordinator, new SimpanNotulen(id, 1, "Notulen", Selesai: true), default)).Galat!.Bidang.ShouldBe("Kehadiran");
        foreach (var p in peserta) { (await handler.JalankanAsync(koordinator, new CatatKehadiran(id, p.JabatanId, Kehadiran.Diwakili), default)).Berhasil.ShouldBeTrue(); }
        (await handler.JalankanAsync(koordinator, new SimpanNotulen(id, 1, " ", Selesai: true), default)).Galat!.Bidang.ShouldBe("Notulen");
        (await handler.JalankanAsync(koordinator, new SimpanNotulen(id, 9, "Notulen", Selesai: true), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await KewajibanAsync(l, "koordinator")).ShouldContain(k => k.Nama == "Rapat tanpa notulen");
        (await handler.JalankanAsync(koordinator, new SimpanNotulen(id, 1, "Notulen", Selesai: true), default)).Berhasil.ShouldBeTrue();

        (await handler.JalankanAsync(koordinator, new CatatKehadiran(id, peserta[0].JabatanId, Kehadiran.Hadir), default)).Galat!.Kode.ShouldBe("rapat.sudah-berakhir");
        (await handler.JalankanAsync(koordinator, new BatalkanRapat(id, 2, "x"), default)).Galat!.Kode.ShouldBe("rapat.sudah-berakhir");
        (await KewajibanAsync(l, "koordinator")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_TanpaHakAtauBentrok_DitolakDanUndanganDapatDiubah(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, new JamUji(Selasa));
        var (ketua, handler) = (await l.PelakuAsync("ketua"), l.Ambil<RapatHandler>());
        var (id, isian) = (await BuatAsync(l), await IsianAsync(l, "admin-penghubung-5"));

        foreach (var kode in new[] { "bupati", "pejabat-penghubung-4", "admin-penghubung-4", "kepala-unit-4" })
        {
            var siapa = await l.PelakuAsync(kode);
            (await handler.JalankanAsync(siapa, new SimpanRapat(null, 0, isian), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
            (await handler.JalankanAsync(siapa, new BatalkanRapat(id, 1, "x"), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
        }
        (await handler.JalankanAsync(ketua, new SimpanRapat(id, 0, isian), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await handler.JalankanAsync(ketua, new SimpanRapat(id, 1, isian with { Undangan = [] }), default)).Galat!.Bidang.ShouldBe("Undangan");
        (await handler.JalankanAsync(ketua, new SimpanRapat(id, 1, isian with { Undangan = [99999] }), default)).Galat!.Bidang.ShouldBe("Undangan");
        (await handler.JalankanAsync(ketua, new SimpanRapat(id, 1, isian), default)).Berhasil.ShouldBeTrue();
        (await l.Ambil<RapatQuery>().SatuAsync(ketua, id, default)).Nilai!.Peserta.ShouldHaveSingleItem().Nama.ShouldBe((await l.PelakuAsync("admin-penghubung-5")).NamaTampil);
        (await handler.JalankanAsync(ketua, new BatalkanRapat(id, 2, "Digabung dengan rapat lain."), default)).Berhasil.ShouldBeTrue();
        (await KewajibanAsync(l, "admin-penghubung-5")).ShouldBeEmpty("it was called off");
    }

    /// <summary>A meeting of tomorrow, by the Koordinator.</summary>
    internal static async Task<int> BuatAsync(LayananUji l)
    {
        var hasil = await l.Ambil<RapatHandler>().JalankanAsync(await l.PelakuAsync("koordinator"), new SimpanRapat(null, 0, await IsianAsync(l, "admin-penghubung-4", "pejabat-penghubung-4")), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai;
    }

    private static async Task<IsianRapat> IsianAsync(LayananUji l, params string[] kode)
    {
        var undangan = new List<int>();
        foreach (var satu in kode) { undangan.Add((await l.PelakuAsync(satu)).JabatanId); }
        return new("Koordinasi bulanan", l.Ambil<Jam>().Setempat(l.Ambil<Jam>().Sekarang).AddDays(1), "Ruang rapat Diskominfo", "Tunggakan jawaban", undangan);
    }

    private static async Task<IEnumerable<(string Nama, DateOnly? Batas)>> KewajibanAsync(LayananUji l, string kode) =>
        (await l.Ambil<KewajibanQuery>().AmbilAsync(await l.PelakuAsync(kode), default)).Nilai.ShouldNotBeNull()
            .SelectMany(k => k.Butir).Where(b => b.Alamat.StartsWith("/rapat", StringComparison.Ordinal) || b.Alamat.StartsWith("/tugas", StringComparison.Ordinal)).Select(b => (b.Nama, b.Batas));
}
