using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.PenangananApip;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Keamanan;

/// <summary>One seeded case of a kind. Every seed is a word that occurs nowhere else.</summary>
/// <param name="Kata">In the subject, the text, the reply and the intervention.</param>
/// <param name="Berkas">In the name of the attachment.</param>
internal sealed record KasusBocor(string Jenis, string Nik, string Nama, string Telepon, string Kata, string Berkas)
{
    public Pengaduan Kasus { get; set; } = null!;
    public Guid Lampiran { get; set; }
    public Guid Intervensi { get; set; }
    public IReadOnlyList<string> Identitas => [Nik, Nama, Telepon];
    public IReadOnlyList<string> Isi => [Kata, Berkas];
}

/// <summary>Four cases and everybody around them, made by the real handlers; the state of the world of the leak tests.</summary>
internal sealed class DuniaBocor(LayananUji layanan)
{
    public LayananUji Layanan => layanan;

    /// <summary>The reporter in an intake draft of Admin Koordinator 1: on his own screen, sealed in the database.</summary>
    public static IReadOnlyList<string> Konsep { get; } = ["Konsepia Tertundawan", "6213019001010055", "0811-9001-0055"];

    public KasusBocor Biasa { get; } = new("biasa", "6213019001010011", "Zarathustra Biasawan", "0811-9001-0011", "kubangkerbau", "xfotobiasa");
    public KasusBocor Anonim { get; } = new("anonim", "6213019001010022", "Quetzalia Anonimawan", "0811-9001-0022", "jembatangantung", "xfotoanonim");
    public KasusBocor Rahasia { get; } = new("rahasia", "6213019001010033", "Wolfgangga Rahasiawan", "0811-9001-0033", "pungutanijazah", "xfotorahasia");
    public KasusBocor Apip { get; } = new("apip", "6213019001010044", "Xenophonia Apipawan", "0811-9001-0044", "setoranproyek", "xfotoapip");

    public IReadOnlyList<KasusBocor> Semua => [Biasa, Anonim, Rahasia, Apip];

    public static async Task<DuniaBocor> BuatAsync(LayananUji layanan)
    {
        var dunia = new DuniaBocor(layanan);
        foreach (var kasus in dunia.Semua) { await dunia.CatatAsync(kasus); }
        foreach (var kasus in new[] { dunia.Biasa, dunia.Anonim, dunia.Rahasia })
        {
            await dunia.LangkahAsync("admin-koordinator-1", kasus, (i, v, k) => new PerintahVerifikasi(i, v, k, null));
            var unit = await layanan.PasanganAsync("4");
            await dunia.LangkahAsync("admin-koordinator-1", kasus, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null));
            await dunia.LibatkanAsync(kasus, "6", SebagaiPihak.Kontributor);
            await dunia.LibatkanAsync(kasus, "7", SebagaiPihak.Tembusan);
        }
        await dunia.JadikanApipAsync();
        await layanan.BukaIsiAsync(dunia.Rahasia.Kasus.Nomor, "koordinator", "pejabat-penghubung-4", "admin-penghubung-6");
        foreach (var kasus in dunia.Semua) { await dunia.IntervensiAsync(kasus); }
        (await layanan.Ambil<MintaBukaIdentitasHandler>().JalankanAsync(await layanan.PelakuAsync("pejabat-penghubung-4"), new(dunia.Anonim.Kasus.Id, Guid.NewGuid(), "Perlu menghubungi"), default)).Berhasil.ShouldBeTrue();
        await layanan.Ambil<KonsepStore>().SimpanAsync(await layanan.PelakuAsync("admin-koordinator-1"), "pengaduan-baru",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Nama"] = Konsep[0], ["Nik"] = Konsep[1], ["Kontak"] = Konsep[2] }, default);
        return dunia;
    }

    /// <summary>The one place that knows how a case becomes an APIP case: about unit 4, with the two offices of Inspektorat named.</summary>
    private async Task JadikanApipAsync()
    {
        (await layanan.SerahkanAsync(await layanan.PelakuAsync("admin-koordinator-1"), Apip.Kasus.Id, "unit-4")).Berhasil.ShouldBeTrue();
        await using var db = await layanan.DbAsync();
        Apip.Kasus = await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == Apip.Kasus.Id);
    }

    public async Task LangkahAsync(string kode, KasusBocor kasus, Func<long, int, Guid, PerintahPengaduan> perintah)
    {
        var hasil = await layanan.JalankanAsync(await layanan.PelakuAsync(kode), kasus.Kasus.Id, perintah);
        hasil.Berhasil.ShouldBeTrue($"{kasus.Jenis} {kode}: {hasil.Galat?.Kalimat}");
    }

    private async Task CatatAsync(KasusBocor kasus)
    {
        kasus.Kasus = await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"), Bangun.Data() with
        {
            Pokok = $"Perihal {kasus.Kata}", Isi = $"Uraian tentang {kasus.Kata} sejak pekan lalu.", Desa = $"Desa {kasus.Kata}",
            Pelapor = new(kasus.Nama, kasus.Telepon, kasus.Nik), Anonim = kasus.Jenis == "anonim", Rahasia = kasus.Jenis == "rahasia",
            TanggalKejadian = null,
        });
        await using var db = await layanan.DbAsync();
        var lampiran = new Lampiran { Kode = Guid.NewGuid(), PengaduanId = kasus.Kasus.Id, NamaBerkas = $"{kasus.Berkas}.pdf", JenisMedia = "application/pdf", Ukuran = 8, Sha256 = "", DiunggahPada = layanan.Ambil<Jam>().Sekarang };
        db.Add(lampiran);
        await db.SaveChangesAsync();
        db.Add(new IsiLampiran { LampiranId = lampiran.Id, Byte = System.Text.Encoding.ASCII.GetBytes(kasus.Berkas) });
        await db.SaveChangesAsync();
        kasus.Lampiran = lampiran.Kode;
    }

    private async Task LibatkanAsync(KasusBocor kasus, string pasangan, SebagaiPihak sebagai)
    {
        await using var db = await layanan.DbAsync();
        db.Add(new PihakKasus { PengaduanId = kasus.Kasus.Id, PasanganId = await layanan.PasanganAsync(pasangan), Sebagai = sebagai, SejakPada = layanan.Ambil<Jam>().Sekarang });
        await db.SaveChangesAsync();
    }

    private async Task IntervensiAsync(KasusBocor kasus)
    {
        // Of an APIP case no coordinator may know: there is no intervention to write.
        if (kasus.Jenis == "apip") { return; }
        var jam = layanan.Ambil<Jam>();
        var data = new DataIntervensi(JenisIntervensi.Kendala, jam.HariIni, "Pejabat Penghubung Disdik", $"Dibahas {kasus.Kata}.", $"Kendala {kasus.Kata}.", jam.HariIni.AddDays(14));
        // Who wrote an entry reads it again: of the confidential case somebody who has opened it.
        await LangkahAsync(kasus.Jenis == "rahasia" ? "koordinator" : "admin-koordinator-1", kasus, (i, v, k) => new PerintahCatatIntervensi(i, v, k, data, jam.Tanggal));
        await using var db = await layanan.DbAsync();
        kasus.Intervensi = await db.Intervensi.Where(x => x.PengaduanId == kasus.Kasus.Id).Select(x => x.Kode).SingleAsync();
    }
}
