using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Pengaturan;

/// <summary>Saves how slow cases are followed.</summary>
/// <param name="Versi">The version of the settings its user saw.</param>
public sealed record SimpanPemantauan(int Versi, DataPemantauan Data);

/// <summary>The settings as stored.</summary>
/// <param name="Versi">Counts every change of settings, calendar and policies.</param>
/// <param name="Boleh">True when this office may change them.</param>
public sealed record PemantauanTersimpan(int Versi, DataPemantauan Data, bool Boleh);

/// <summary>Reads how slow cases are followed; everyone whom it binds may.</summary>
public sealed class PemantauanQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Reads it.</summary>
    public async Task<Hasil<PemantauanTersimpan>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatKebijakan, ct) is { } tolak) { return tolak; }
        var p = await db.PengaturanWaktu.AsNoTracking().SingleAsync(ct);
        var garis = JsonSerializer.Deserialize<List<GarisPembanding>>(p.Garis)!.ConvertAll(g => new IsianGaris(g.Nama, g.Mulai, g.Jumlah, g.Satuan, g.Sumber));
        var data = new DataPemantauan(p.NaikAdminKoordinator, p.NaikKoordinator, p.NaikWakilKetua, p.NaikKetua, Jam(p.MenitRingkasan), Jam(p.MenitSelesaiKerja), garis);
        return new PemantauanTersimpan(p.Versi, data, pelaku.Peran.Boleh(Izin.AturWaktu));
    }

    private static TimeOnly Jam(int menit) => new(menit / 60, menit % 60);
}

/// <summary>Handles <see cref="SimpanPemantauan"/>.</summary>
public sealed class SimpanPemantauanHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Saves it; every node and page takes it in.</summary>
    /// <returns>The new version; field errors of <see cref="DataPemantauan.Periksa"/>; <c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanPemantauan perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
            var garis = perintah.Data.Periksa();
            if (!garis.Berhasil) { return Hasil<int>.Gagal(garis.DaftarGalat); }
            var p = await db.MulaiUbahWaktuAsync(ct);
            if (p.Versi != perintah.Versi + 1) { return SudahBerubah; }
            var d = perintah.Data;
            (p.NaikAdminKoordinator, p.NaikKoordinator, p.NaikWakilKetua, p.NaikKetua) = (d.NaikAdminKoordinator!.Value, d.NaikKoordinator!.Value, d.NaikWakilKetua!.Value, d.NaikKetua!.Value);
            (p.MenitRingkasan, p.MenitSelesaiKerja, p.Garis) = (Menit(d.JamRingkasan!.Value), Menit(d.JamSelesai!.Value), JsonSerializer.Serialize(garis.Nilai));
            db.Add(new PerubahanWaktu
            {
                Pada = jam.Sekarang, NamaJabatan = pelaku.NamaTampil,
                Ringkas = $"Pemantauan diubah: eskalasi {d.NaikAdminKoordinator}, {d.NaikKoordinator}, {d.NaikWakilKetua}, {d.NaikKetua} hari kerja; ringkasan {d.JamRingkasan:HH.mm} sampai {d.JamSelesai:HH.mm}; {garis.Nilai.Count} garis pembanding",
            });
            kabar.Daftar.Add(KabarPengaduan.Resinkron);
            return p.Versi;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SudahBerubah : hasil;
    }

    private static Galat SudahBerubah { get; } =
        new("data.sudah-berubah", "Pengaturan waktu baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    private static int Menit(TimeOnly jam) => (jam.Hour * 60) + jam.Minute;
}
