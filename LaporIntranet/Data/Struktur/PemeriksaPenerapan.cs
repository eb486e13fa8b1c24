using LaporIntranet.Access;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Struktur;

/// <summary>What of a structure cannot be made true here and now: asked before a preview, and again inside the transaction that applies it.</summary>
internal static class PemeriksaPenerapan
{
    /// <summary>Open cases by code of the pair they hang on: those it handles, and those it wrote down that are not routed yet.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> KasusTerbukaAsync(LaporDbContext db, CancellationToken ct)
    {
        var terbuka = db.Pengaduan.AsNoTracking().Where(p => p.Status != StatusPengaduan.Selesai && p.Status != StatusPengaduan.Diarsipkan && p.Status != StatusPengaduan.DiteruskanKeNasional);
        var jumlah = await terbuka.Select(p => p.PasanganId ?? p.PencatatPasanganId).Where(id => id != null).GroupBy(id => id!.Value).Select(g => new { Id = g.Key, Banyak = g.Count() }).ToListAsync(ct);
        var kode = await db.Pasangan.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Kode, ct);
        return jumlah.ToDictionary(j => kode[j.Id], j => j.Banyak, StringComparer.Ordinal);
    }

    /// <summary>Every obstacle; <see cref="Galat.Bidang"/> names the office it stands at, where there is one.</summary>
    public static async Task<IReadOnlyList<Galat>> PeriksaAsync(LaporDbContext db, Pelaku pelaku, SusunanStruktur? lama, SusunanStruktur baru, CancellationToken ct)
    {
        var orang = await db.Orang.AsNoTracking().ToListAsync(ct);
        var unit = await db.UnitKerja.AsNoTracking().Select(u => new { u.Id, Kepala = db.Jabatan.Where(j => j.UnitId == u.Id && j.Peran == Peran.KepalaUnit).Select(j => j.Kode).FirstOrDefault() }).ToListAsync(ct);
        return
        [
            .. await KeputusanAsync(db, lama, baru.Keputusan, ct),
            .. Hilang(lama, baru, await KasusTerbukaAsync(db, ct)),
            .. Fungsi(baru, unit.Where(u => u.Kepala is not null).ToDictionary(u => u.Kepala!, u => u.Id, StringComparer.Ordinal), [.. unit.Select(u => u.Id)]),
            .. Kantor(baru).Where(j => j.Pemangku?.Nama is not null).Select(j => PencariOrang.Cari(orang, j.Pemangku!).Galat is { } salah ? salah with { Bidang = j.Kode } : null).OfType<Galat>(),
            .. DirinyaSendiri(pelaku, orang.Find(o => o.Id == pelaku.OrangId), lama, baru),
        ];
    }

    /// <summary>Every office of a structure.</summary>
    public static IEnumerable<SusunanJabatan> Kantor(SusunanStruktur? susunan) => susunan is null ? [] :
        [.. susunan.Pimpinan, .. susunan.Unit.SelectMany(u => (IEnumerable<SusunanJabatan>)[u.Kepala, .. u.Pasangan.SelectMany(p => (SusunanJabatan[])[p.Pejabat, p.Admin])])];

    private static async Task<IReadOnlyList<Galat>> KeputusanAsync(LaporDbContext db, SusunanStruktur? lama, DataKeputusan baru, CancellationToken ct)
    {
        if (lama is null || string.Equals(lama.Keputusan.Nomor, baru.Nomor, StringComparison.Ordinal)) { return []; }
        if (await db.SuratKeputusan.AnyAsync(k => k.Nomor == baru.Nomor, ct))
        {
            return [new("impor.keputusan", $"Keputusan {baru.Nomor} sudah tercatat dan bukan yang berlaku sekarang. Periksa nomornya pada lembar Keputusan.")];
        }
        return baru.MulaiBerlaku < lama.Keputusan.MulaiBerlaku
            ? [new("impor.keputusan", $"Keputusan {baru.Nomor} lebih tua daripada {lama.Keputusan.Nomor} yang berlaku. Susunan lama tidak dapat menggantikan yang baru.")]
            : [];
    }

    private static IEnumerable<Galat> Hilang(SusunanStruktur? lama, SusunanStruktur baru, IReadOnlyDictionary<string, int> kasus)
    {
        var tetap = baru.Unit.SelectMany(u => u.Pasangan).Select(p => p.Kode).ToHashSet(StringComparer.Ordinal);
        return from u in lama?.Unit ?? []
               from p in u.Pasangan
               where !tetap.Contains(p.Kode) && kasus.GetValueOrDefault(p.Kode) > 0
               select new Galat("impor.kasus-terbuka", $"Pasangan {p.Kode}, {p.NamaTampil}, tidak dapat dihapus: {kasus[p.Kode]} pengaduan terbuka ada padanya. Alihkan atau selesaikan dahulu, atau pertahankan kode {p.Kode} dan ubah namanya.");
    }

    // The rules find these units by their keys, which history points to as well: the part stays with the row, its name may change.
    private static IEnumerable<Galat> Fungsi(SusunanStruktur baru, Dictionary<string, int> menurutKepala, HashSet<int> dipakai)
    {
        foreach (var u in baru.Unit)
        {
            if (menurutKepala.TryGetValue(u.Kepala.Kode, out var id) ? UnitKhusus.Fungsi(id) == u.Fungsi : u.Fungsi is not { } f || !dipakai.Contains((int)f)) { continue; }
            var tempat = u.Fungsi is { } g ? menurutKepala.FirstOrDefault(k => k.Value == (int)g).Key : null;
            yield return new("impor.fungsi", tempat is null
                ? $"fungsi khusus unit berkode {KodeJabatan.Unit(u.Kepala.Kode)} tidak dapat diubah. Kembalikan kolom Fungsi khusus menjadi \"{(menurutKepala.TryGetValue(u.Kepala.Kode, out var lama) ? UnitKhusus.Fungsi(lama)?.Nama() : null) ?? ""}\"."
                : $"fungsi {u.Fungsi!.Value.Nama()} melekat pada unit berkode {KodeJabatan.Unit(tempat)}. Pakai kode itu untuk unit yang mengambil alih tugasnya, lalu ubah nomor dan namanya.", u.Kepala.Kode);
        }
    }

    // Who loads a structure gives himself nothing with it: his own lines stay as they are.
    private static IEnumerable<Galat> DirinyaSendiri(Pelaku pelaku, Orang? orang, SusunanStruktur? lama, SusunanStruktur baru)
    {
        bool Dia(SusunanPemangku? p) => p is not null
            && ((p.Nip is not null && string.Equals(p.Nip, orang?.Nip, StringComparison.Ordinal)) || (p.Surel is not null && string.Equals(p.Surel, orang?.Surel, StringComparison.Ordinal))
                || (p.Nama is not null && SamaNama(p.Nama, orang?.Nama ?? pelaku.NamaOrang)));
        var semula = Kantor(lama).ToDictionary(j => j.Kode, j => j.Pemangku, StringComparer.Ordinal);
        return Kantor(baru).Where(j => Dia(j.Pemangku) && semula.GetValueOrDefault(j.Kode) != j.Pemangku)
            .Select(j => new Galat("impor.diri-sendiri", $"{j.Pemangku!.Nama} adalah Anda sendiri. Jabatan dan data Anda tidak dapat Anda tetapkan; mintalah pengelola lain memuatnya.", j.Kode));
    }

    private static bool SamaNama(string nama, string? lain) => lain is not null && string.Equals(string.Join(' ', nama.Split(' ', StringSplitOptions.RemoveEmptyEntries)), lain, StringComparison.OrdinalIgnoreCase);
}
