using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Puts the draft in force from a day; from then on it is never changed.</summary>
/// <param name="Versi">Number of the draft.</param>
/// <param name="VersiBaris">The state of the draft its user saw.</param>
/// <param name="Mulai">First local day on which new cases start under it.</param>
public sealed record Berlakukan(int Versi, int VersiBaris, DateOnly? Mulai);

/// <summary>Handles <see cref="Berlakukan"/>. Running cases keep the version they started under.</summary>
public sealed class BerlakukanHandler(PenulisData penulis, KabupatenOptions kabupaten, Jam jam)
{
    /// <summary>Puts it in force.</summary>
    /// <returns>Its key; field error <c>Mulai</c>; <c>data.sudah-berubah</c>, <c>kebijakan.sudah-berlaku</c>, <c>kebijakan.tanpa-perubahan</c>.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, Berlakukan perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
            await db.MulaiUbahWaktuAsync(ct);
            var kode = KebijakanBawaan.Kode(kabupaten.Nama);
            var semua = await db.Kebijakan.Where(k => k.Kode == kode).ToListAsync(ct);
            if (semua.Find(k => k.Versi == perintah.Versi) is not { } rancangan) { return KebijakanQuery.TidakAda; }
            if (rancangan.BerlakuDari is not null) { return SudahBerlaku; }
            if (rancangan.VersiBaris != perintah.VersiBaris) { return RancanganHandler.SudahBerubah; }
            if (MulaiSalah(perintah.Mulai, semua) is { } galat) { return galat; }
            var mulai = perintah.Mulai!.Value;
            var isi = WaktuBerlaku.Baca(rancangan);
            if (KebijakanQuery.BerlakuPada(semua, mulai) is { } lama && isi.SamaIsi(WaktuBerlaku.Baca(lama))) { return TanpaPerubahan(lama.Versi); }
            (rancangan.BerlakuDari, rancangan.VersiBaris) = (mulai, rancangan.VersiBaris + 1);
            db.Add(new PerubahanWaktu
            {
                Pada = jam.Sekarang, NamaJabatan = pelaku.NamaTampil,
                Ringkas = string.Create(CultureInfo.InvariantCulture, $"Kebijakan waktu {isi.NamaLengkap} versi {isi.Versi} berlaku mulai {FormatTanggal.Panjang(mulai)}: {rancangan.Alasan}"),
            });
            kabar.Daftar.Add(KabarPengaduan.Resinkron);
            return rancangan.Id;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? RancanganHandler.SudahBerubah : hasil;
    }

    /// <summary>Said of a version that is in force, or will be.</summary>
    internal static Galat SudahBerlaku { get; } =
        new("kebijakan.sudah-berlaku", "Versi ini sudah diberlakukan dan tidak dapat diubah lagi. Buat rancangan baru dari versi ini.");

    private static Galat TanpaPerubahan(int versi) =>
        new("kebijakan.tanpa-perubahan", $"Rancangan ini sama dengan versi {versi.ToString(CultureInfo.InvariantCulture)}. Ubah sedikitnya satu batas sebelum memberlakukannya.");

    private Galat? MulaiSalah(DateOnly? mulai, List<KebijakanTersimpan> semua)
    {
        if (mulai is null) { return Galat.Wajib(nameof(Berlakukan.Mulai), "Tanggal mulai berlaku"); }
        if (mulai < jam.HariIni) { return Galat.Isian(nameof(Berlakukan.Mulai), "Tanggal mulai berlaku paling cepat hari ini: pengaduan yang sudah masuk memakai versi saat itu."); }
        var akhir = semua.Where(k => k.BerlakuDari is not null).MaxBy(k => k.BerlakuDari);
        return akhir is not null && mulai < akhir.BerlakuDari
            ? Galat.Isian(nameof(Berlakukan.Mulai), $"Versi {akhir.Versi.ToString(CultureInfo.InvariantCulture)} sudah dijadwalkan berlaku mulai {FormatTanggal.Panjang(akhir.BerlakuDari!.Value)}. Pilih tanggal itu atau sesudahnya.")
            : null;
    }
}
