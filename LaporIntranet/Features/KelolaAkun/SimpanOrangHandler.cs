using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KelolaAkun;

/// <summary>Adds a person, or changes what is written down about one.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Versi">The version its user saw; ignored for a new one.</param>
public sealed record SimpanOrang(int? Id, int Versi, string? Nama, string? Nip, string? Surel);

/// <summary>Handles <see cref="SimpanOrang"/>.</summary>
public sealed class SimpanOrangHandler(PenulisData penulis, PencatatAudit audit)
{
    internal static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Data orang ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    internal static Galat TidakAda { get; } = new("akun.tidak-ditemukan", "Orang ini tidak ditemukan. Muat ulang halaman.");

    /// <summary>Saves it.</summary>
    /// <returns>The key; field errors; <c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanOrang perintah, CancellationToken ct)
    {
        var data = new DataOrang(perintah.Nama ?? "", perintah.Nip, perintah.Surel).Rapi();
        var (nama, nip, surel) = data;
        var hasil = await penulis.TulisAsync<int>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturAkun, ct) is { } tolak) { return tolak; }
            var galat = data.Periksa().ToList();
            // Asked here although the database holds it: both fields may be somebody else's, and it names only one.
            if (nip is not null && await db.Orang.AnyAsync(o => o.Nip == nip && o.Id != perintah.Id, ct)) { galat.Add(Galat.Isian("Nip", "NIP ini sudah dipakai oleh orang lain pada daftar.")); }
            if (surel is not null && await db.Orang.AnyAsync(o => o.Surel == surel && o.Id != perintah.Id, ct)) { galat.Add(Galat.Isian("Surel", "Surel ini sudah dipakai oleh orang lain pada daftar.")); }
            if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
            if (perintah.Id is not { } id)
            {
                var baru = new Orang { Nama = nama, Nip = nip, Surel = surel };
                db.Add(baru);
                await db.SaveChangesAsync(ct);
                await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, $"Orang ditambahkan: {nama}") { Pelaku = pelaku, Objek = $"orang {baru.Id}" }, ct);
                return baru.Id;
            }
            if (await db.Orang.SingleOrDefaultAsync(o => o.Id == id, ct) is not { } orang) { return TidakAda; }
            if (orang.Versi != perintah.Versi) { return SudahBerubah; }
            if (nip is null && surel is null && await db.Akun.AnyAsync(a => a.OrangId == id, ct)) { return Galat.Isian("Nip", "Isi NIP atau surel: salah satunya dipakai orang ini untuk masuk."); }
            string[] beda = [.. new[] { Beda("Nama", orang.Nama, nama), Beda("NIP", orang.Nip, nip), Beda("Surel", orang.Surel, surel) }.OfType<string>()];
            if (beda.Length == 0) { return id; }
            (orang.Nama, orang.Nip, orang.Surel, orang.Versi) = (nama, nip, surel, orang.Versi + 1);
            await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, $"Data orang diubah: {nama}") { Pelaku = pelaku, Objek = $"orang {id}", Rincian = string.Join("; ", beda) }, ct);
            return id;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SudahBerubah : hasil;
    }

    private static string? Beda(string apa, string? lama, string? baru) => string.Equals(lama, baru, StringComparison.Ordinal) ? null : $"{apa}: {lama ?? "kosong"} menjadi {baru ?? "kosong"}";
}
