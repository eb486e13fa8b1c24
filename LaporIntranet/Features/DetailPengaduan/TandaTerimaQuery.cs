using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>What the receipt says.</summary>
/// <param name="Pokok">Null when the case is rahasia and this office may not read it.</param>
/// <param name="Pelapor">The reporter's name, for the office that wrote the case down only.</param>
/// <param name="Langkah">What happens next, with limits and articles.</param>
public sealed record TandaTerima(
    string Kabupaten, string Nomor, string? NomorSp4n, DateTime DiterimaPada, KanalPengaduan Kanal, Klasifikasi Klasifikasi, string? Pokok,
    string Penerima, string? Pelapor, DateTime DicetakPada, IReadOnlyList<string> Langkah);

/// <summary>Reads the receipt of a case.</summary>
public sealed class TandaTerimaQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu, Penyegelan penyegelan, PencatatAudit audit,
    KabupatenOptions kabupaten)
{
    /// <summary>The receipt, or null when the case does not exist or may not be seen.</summary>
    public async Task<TandaTerima?> AmbilAsync(Pelaku pelaku, string nomor, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var isiTerbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var p = await db.Pengaduan.YangBolehDilihat(db, pelaku).Where(x => x.Nomor == nomor).Select(x => new
        {
            x.Id, x.Nomor, x.NomorSp4n, x.DiterimaPada, x.Kanal, x.Klasifikasi, x.Anonim, x.PencatatJabatanId,
            Pokok = !x.Rahasia || isiTerbuka.Contains(x.Id) ? x.Pokok : null,
            Penerima = db.Jabatan.Where(j => j.Id == x.PencatatJabatanId).Select(j => j.NamaTampil).First(),
        }).SingleOrDefaultAsync(ct);
        if (p is null)
        {
            await db.CatatTersembunyiAsync(pelaku, nomor, ct);
            return null;
        }

        var pelapor = p.Anonim ? "Anonim" : p.PencatatJabatanId == pelaku.JabatanId ? await NamaAsync(db, pelaku, p.Id, p.Nomor, ct) : null;
        return new(kabupaten.Nama, p.Nomor, p.NomorSp4n, jam.Setempat(p.DiterimaPada), p.Kanal, p.Klasifikasi, p.Pokok,
            p.Penerima, pelapor, jam.Setempat(jam.Sekarang), [.. Langkah(p.Klasifikasi, p.DiterimaPada)]);
    }

    // Logged before it is opened: a receipt shows who stands before the counter.
    private async Task<string?> NamaAsync(LaporDbContext db, Pelaku pelaku, long id, string nomor, CancellationToken ct)
    {
        if (await db.IdentitasPelapor.AsNoTracking().SingleOrDefaultAsync(i => i.PengaduanId == id, ct) is not { } segel) { return null; }
        await audit.CatatAsync(new(JenisAudit.IdentitasDibuka, "Nama pelapor ditampilkan pada tanda terima") { Pelaku = pelaku, PengaduanId = id, Objek = nomor }, ct);
        return penyegelan.Buka(segel).Nama;
    }

    private IEnumerable<string> Langkah(Klasifikasi klasifikasi, DateTime diterima)
    {
        var kebijakan = waktu.Kebijakan;
        foreach (var jenis in (JenisTenggat[])[JenisTenggat.Verifikasi, JenisTenggat.Disposisi])
        {
            if (kebijakan.Aturan(jenis, klasifikasi) is not { } aturan) { continue; }
            var batas = PenghitungTenggat.Hitung(aturan, jam.Setempat(diterima), waktu.Kalender).Batas;
            yield return $"Pengaduan {(jenis == JenisTenggat.Verifikasi ? "diverifikasi" : "diteruskan kepada unit yang berwenang")} paling lambat {Shell.FormatTanggal.HariPanjang(batas)} ({aturan.Lamanya()}; {aturan.Sumber}).";
        }
        if (kebijakan.Aturan(JenisTenggat.Kelengkapan, klasifikasi) is { } kelengkapan)
        {
            yield return $"Bila ada yang kurang, Saudara diminta melengkapi dalam {kelengkapan.Lamanya()} ({kelengkapan.Sumber}).";
        }
        yield return kebijakan.Aturan(JenisTenggat.Penyelesaian, klasifikasi) is { } penyelesaian
            ? $"Sesudah disposisi, unit menindaklanjuti dan menjawab paling lambat {penyelesaian.Lamanya()} ({penyelesaian.Sumber})."
            : "Sesudah verifikasi, aspirasi ditanggapi atau diteruskan kepada unit yang berwenang; tidak ada batas waktu yang ditetapkan.";
        if (kebijakan.AcuanNama is { } acuan) { yield return $"Peraturan {kebijakan.Nama} tidak menetapkan batas hari; angka di atas memakai peraturan {acuan}."; }
        yield return "Saudara dapat menanyakan perkembangan kapan saja dengan menyebut nomor pengaduan ini.";
    }
}
