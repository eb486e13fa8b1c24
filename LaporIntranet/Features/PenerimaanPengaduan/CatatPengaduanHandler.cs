using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Live;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>Writes a complaint down.</summary>
/// <param name="KonsepId">The intake draft it was typed in: its attachments move to the case and the draft goes; null without one.</param>
/// <param name="Kunci">Made once per form, so that a double click writes one case.</param>
/// <param name="Terlapor">Whom it is about, or null when nobody was named.</param>
public sealed record CatatPengaduan(Guid Kunci, DataPengaduan Data, long? KonsepId, IsianTerlapor? Terlapor = null);

/// <summary>Whom a complaint is about, as the form says it.</summary>
/// <param name="Kode">A code of <see cref="PenentuPenangan.DaftarTerlaporAsync"/>, or null.</param>
/// <param name="Posisi">His position in the officer's words, or null; kept sealed.</param>
/// <param name="Apip">True for abuse of authority or law-breaking: the case goes to APIP at once.</param>
public sealed record IsianTerlapor(string? Kode, string? Posisi, bool Apip);

/// <summary>Handles <see cref="CatatPengaduan"/>: number, case, sealed identity, attachments, in one transaction.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II V.8 and VII.6.</remarks>
public sealed class CatatPengaduanHandler(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu, Penyegelan penyegelan,
    PenyimpanIdentitas identitas, PemberiNomor penomoran, PencatatAudit audit)
{
    /// <summary>Code of the refusal of a form that is already written down, with another text.</summary>
    public const string KodeFormulirTerpakai = "pengaduan.formulir-terpakai";

    /// <summary>Saves the case.</summary>
    /// <returns>
    /// Its number, which for a case that went to APIP is told this once; field errors by property name of <see cref="DataPengaduan"/>, <c>Terlapor</c> and
    /// <c>PosisiTerlapor</c>; <see cref="KodeFormulirTerpakai"/>. A tracking id that another case has is refused with the same sentence whatever that case is.
    /// </returns>
    public async Task<Hasil<string>> JalankanAsync(Pelaku pelaku, CatatPengaduan perintah, CancellationToken ct)
    {
        var hasil = await TulisAsync(pelaku, perintah, ct);
        // Two intakes opened the year's number series at the same instant (PostgreSQL names the table, SQLite the column): it exists now.
        if (hasil.Galat is { Kode: "data.kembar", Bidang: nameof(DeretNomor) or nameof(DeretNomor.Tahun) }) { hasil = await TulisAsync(pelaku, perintah, ct); }
        return hasil.Galat switch
        {
            { Kode: "data.kembar", Bidang: nameof(Peristiwa.Kunci) } => await NomorTersimpanAsync(pelaku, perintah, ct) ?? (Hasil<string>)Galat.TidakDitemukan,
            // The same form arriving twice at once also meets its own tracking id: first ask whether it is already written.
            { Kode: "data.kembar", Bidang: nameof(DataPengaduan.NomorSp4n) } => await NomorTersimpanAsync(pelaku, perintah, ct) ?? (Hasil<string>)DataPengaduan.NomorSp4nTerpakai,
            _ => hasil,
        };
    }

    private Task<Hasil<string>> TulisAsync(Pelaku pelaku, CatatPengaduan perintah, CancellationToken ct) =>
        penulis.TulisAsync<string>((db, kabar) => KerjakanAsync(db, kabar, pelaku, perintah, ct), ct);

    private async Task<Hasil<string>> KerjakanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, CatatPengaduan perintah, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.CatatPengaduan, ct) is { } tolak) { return tolak; }
        if (await TercatatAsync(db, pelaku, perintah.Kunci, ct) is { } tercatat) { return SudahTercatat(tercatat, perintah.Data); }
        var data = perintah.Data.Periksa(jam.HariIni);
        if (!data.Berhasil) { return Hasil<string>.Gagal(data.DaftarGalat); }
        if (!await db.Kategori.AnyAsync(k => k.Id == data.Nilai.KategoriId && k.Aktif, ct))
        {
            return Galat.Isian(nameof(DataPengaduan.KategoriId), "Kategori ini tidak dipakai lagi. Pilih kategori lain.");
        }
        if (data.Nilai.NomorSp4n is { } nomorSp4n && await db.Pengaduan.AnyAsync(p => p.NomorSp4n == nomorSp4n, ct))
        {
            // It may be this very form's own number: a twin of it was committed since the first look.
            return await TercatatAsync(db, pelaku, perintah.Kunci, ct) is { } kembar ? SudahTercatat(kembar, perintah.Data) : DataPengaduan.NomorSp4nTerpakai;
        }
        var terlapor = await TerlaporAsync(db, perintah.Terlapor, ct);
        if (!terlapor.Berhasil) { return Hasil<string>.Gagal(terlapor.DaftarGalat); }
        await waktu.SegarkanAsync(db, ct);
        var tersusun = await SusunAsync(db, perintah, data.Nilai, terlapor.Nilai.Terlapor, waktu.Konteks(pelaku, perintah.Kunci, waktu.Kebijakan), ct);
        if (!tersusun.Berhasil) { return Hasil<string>.Gagal(tersusun.DaftarGalat); }
        var pengaduan = tersusun.Nilai;
        db.Add(pengaduan);
        await db.SaveChangesAsync(ct);
        if (terlapor.Nilai.Posisi is { } posisi)
        {
            db.Add(new LembarVerifikasi { PengaduanId = pengaduan.Id, SegelTerlapor = penyegelan.SegelTeks(posisi), DiubahOleh = pelaku.NamaTampil, DiubahPada = jam.Sekarang });
        }
        identitas.Tambah(db, pengaduan.Id, data.Nilai.Pelapor);
        if (data.Nilai.Pelapor is not { Nama: null, Kontak: null, Nik: null })
        {
            await audit.CatatAsync(db, new(JenisAudit.IdentitasDibuka, "Identitas pelapor diketik saat pengaduan dicatat") { Pelaku = pelaku, PengaduanId = pengaduan.Id, Objek = pengaduan.Nomor }, ct);
        }
        await PindahkanKonsepAsync(db, pelaku, perintah.KonsepId, pengaduan.Id, ct);
        kabar.Daftar.Add(KabarPengaduan.Dari(pengaduan, null, pelaku.JabatanId));
        return pengaduan.Nomor;
    }

    private async Task<Hasil<Pengaduan>> SusunAsync(LaporDbContext db, CatatPengaduan perintah, DataPengaduan data, TerlaporKasus? terlapor, KonteksTindakan konteks, CancellationToken ct)
    {
        if (perintah.Terlapor is not { Apip: true } || terlapor is null)
        {
            var pengaduan = Pengaduan.Catat(data, await penomoran.BaruAsync(db, jam.HariIni.Year, data.Rahasia, ct), konteks);
            if (terlapor is not null) { pengaduan.TetapkanTerlapor(terlapor); }
            return pengaduan;
        }
        // Straight to the handler, in this very transaction: an officer of the reported unit who wrote it down does not see it again.
        var penangan = await db.PenanganAsync(terlapor, ct);
        return penangan.Berhasil
            ? Pengaduan.CatatApip(data, await penomoran.BaruAsync(db, jam.HariIni.Year, terbatas: true, ct), terlapor, penangan.Nilai, konteks)
            : Hasil<Pengaduan>.Gagal(penangan.DaftarGalat);
    }

    private static async Task<Hasil<(TerlaporKasus? Terlapor, string? Posisi)>> TerlaporAsync(LaporDbContext db, IsianTerlapor? isian, CancellationToken ct)
    {
        if (isian is null) { return (null, null); }
        var posisi = string.IsNullOrWhiteSpace(isian.Posisi) ? null : isian.Posisi.Trim();
        if (posisi?.Length > DataPengaduan.PanjangNama)
        {
            return Galat.Isian("PosisiTerlapor", $"Jabatan terlapor paling panjang {DataPengaduan.PanjangNama} huruf. Yang terketik {posisi.Length} huruf.");
        }
        if (string.IsNullOrEmpty(isian.Kode) && !isian.Apip) { return (null, posisi); }
        var terlapor = await db.CariTerlaporAsync(isian.Kode, ct);
        return terlapor.Berhasil ? (terlapor.Nilai, posisi) : Hasil<(TerlaporKasus?, string?)>.Gagal(terlapor.DaftarGalat);
    }

    private static async Task PindahkanKonsepAsync(LaporDbContext db, Pelaku pelaku, long? konsepId, long pengaduanId, CancellationToken ct)
    {
        if (konsepId is null || !await db.Konsep.AnyAsync(k => k.Id == konsepId && k.JabatanId == pelaku.JabatanId, ct)) { return; }
        await db.Lampiran.Where(l => l.KonsepId == konsepId)
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.PengaduanId, pengaduanId).SetProperty(l => l.KonsepId, (long?)null), ct);
        await db.Konsep.Where(k => k.Id == konsepId).ExecuteDeleteAsync(ct);
    }

    /// <summary>The same form arriving again gets its number; the same form with another text must not lose that text.</summary>
    private static Hasil<string> SudahTercatat(Tercatat tercatat, DataPengaduan data) =>
        string.Equals(tercatat.Pokok, data.Pokok.Trim(), StringComparison.Ordinal) && string.Equals(tercatat.Isi, data.Isi.Trim(), StringComparison.Ordinal)
            ? tercatat.Nomor
            : new Galat(KodeFormulirTerpakai, $"Formulir ini sudah tercatat sebagai {tercatat.Nomor}, sedangkan isinya kini berbeda. Bila ini pengaduan lain, tekan \"Catat pengaduan\" sekali lagi.");

    private static Task<Tercatat?> TercatatAsync(LaporDbContext db, Pelaku pelaku, Guid kunci, CancellationToken ct) =>
        (from e in db.Peristiwa
         where e.Kunci == kunci && e.JabatanId == pelaku.JabatanId
         join p in db.Pengaduan on e.PengaduanId equals p.Id
         // Since it went to APIP its new number is nobody's but its handlers': whoever wrote it down gets the one he was told.
         select new Tercatat(p.Apip ? p.NomorLama ?? p.Nomor : p.Nomor, p.Pokok, p.Isi)).SingleOrDefaultAsync(ct);

    private async Task<string?> NomorTersimpanAsync(Pelaku pelaku, CatatPengaduan perintah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return (await TercatatAsync(db, pelaku, perintah.Kunci, ct))?.Nomor;
    }

    private sealed record Tercatat(string Nomor, string Pokok, string Isi);
}
