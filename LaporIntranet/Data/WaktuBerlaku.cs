using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data;

/// <summary>The calendar, the policies and the counting settings in force, read once and again when somebody changed them.</summary>
/// <remarks>Commands refresh it inside their transaction (<see cref="SegarkanAsync"/>): what they write is counted with what is stored, on every node.</remarks>
public sealed class WaktuBerlaku(IDbContextFactory<LaporDbContext> pabrik, Jam jam, KabupatenOptions kabupaten)
{
    private readonly Lock _kunci = new();
    private volatile Isi? _isi;

    /// <summary>The working calendar.</summary>
    public KalenderKerja Kalender => Termuat.Kalender;

    /// <summary>How slow cases are followed.</summary>
    public PengaturanWaktu Pengaturan => Termuat.Pengaturan;

    /// <summary>The comparison lines.</summary>
    public IReadOnlyList<GarisPembanding> Garis => Termuat.Garis;

    /// <summary>Every version of every policy, drafts too.</summary>
    public IReadOnlyList<KebijakanWaktu> SemuaKebijakan => Termuat.Kebijakan;

    /// <summary>The version under which a case that comes today starts.</summary>
    public KebijakanWaktu Kebijakan => KebijakanPada(jam.HariIni);

    /// <summary>The version of this kabupaten's policy in force on a local day.</summary>
    public KebijakanWaktu KebijakanPada(DateOnly hari)
    {
        var kode = KebijakanBawaan.Kode(kabupaten.Nama);
        var semua = Termuat.Kebijakan.Where(k => string.Equals(k.Kode, kode, StringComparison.Ordinal) && k.BerlakuDari is not null).OrderBy(k => k.BerlakuDari).ThenBy(k => k.Versi).ToList();
        return semua.LastOrDefault(k => k.BerlakuDari <= hari) ?? semua[0];
    }

    /// <summary>The version a case or a clock counts under.</summary>
    /// <remarks>A version that another node put in force a moment ago is read by itself: a version never changes once a case is under it.</remarks>
    public KebijakanWaktu KebijakanUntuk(int id)
    {
        if (Termuat.MenurutId.TryGetValue(id, out var ada)) { return ada; }
        using var db = pabrik.CreateDbContext();
        return Baca(db.Kebijakan.AsNoTracking().Single(k => k.Id == id));
    }

    /// <summary>What a rule needs to know besides the case, at this moment.</summary>
    /// <param name="kunci">Key of this one act.</param>
    /// <param name="kebijakan">What new clocks of the case count under.</param>
    public KonteksTindakan Konteks(Pelaku pelaku, Guid kunci, KebijakanWaktu kebijakan) => new(pelaku, kunci, jam.Sekarang, jam.HariIni, Kalender, kebijakan) { Tanggal = jam.Tanggal };

    private Isi Termuat => _isi ?? throw new InvalidOperationException("Kebijakan dan kalender belum dimuat dari basis data.");

    /// <summary>Reads everything again.</summary>
    public async Task MuatAsync(CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var baru = await BacaAsync(db, ct);
        // What was read before a change must not replace what was read after it: a command may be counting with that.
        lock (_kunci) { _isi = _isi is { } isi && isi.Pengaturan.Versi > baru.Pengaturan.Versi ? isi : baru; }
    }

    /// <summary>Inside a writing transaction: makes sure that what is in force is what is stored, and keeps it so until the transaction ends.</summary>
    public async Task SegarkanAsync(LaporDbContext db, CancellationToken ct)
    {
        // SQLite has one writer at a time. On PostgreSQL a change of the calendar waits for the commands that began before it, and they for it.
        var versi = db.Database.IsNpgsql()
            ? (await db.Database.SqlQuery<int>($"""SELECT "Versi" AS "Value" FROM "PengaturanWaktu" WHERE "Id" = {PengaturanWaktu.SatuSatunya} FOR SHARE""").ToListAsync(ct)).Single()
            : await db.PengaturanWaktu.Select(p => p.Versi).SingleAsync(ct);
        if (_isi is null || _isi.Pengaturan.Versi != versi)
        {
            var baru = await BacaAsync(db, ct);
            lock (_kunci) { _isi = baru; }
        }
    }

    private static async Task<Isi> BacaAsync(LaporDbContext db, CancellationToken ct)
    {
        var pengaturan = await db.PengaturanWaktu.AsNoTracking().SingleAsync(ct);
        var libur = await db.HariLibur.AsNoTracking().Select(h => new HariLibur(h.Tanggal, h.Nama, h.Jenis)).ToListAsync(ct);
        var tahun = await db.TahunKalender.AsNoTracking().Select(t => t.Tahun).ToListAsync(ct);
        var kebijakan = (await db.Kebijakan.AsNoTracking().OrderBy(k => k.Id).ToListAsync(ct)).ConvertAll(Baca);
        return new(
            pengaturan, new(libur, tahun, new(pengaturan.CutiBersamaLibur, pengaturan.HariPertamaBerikutnya, pengaturan.JedaSaatMenungguPelapor)),
            kebijakan, kebijakan.ToDictionary(k => k.Id), JsonSerializer.Deserialize<List<GarisPembanding>>(pengaturan.Garis)!);
    }

    /// <summary>A stored version as the domain knows it.</summary>
    public static KebijakanWaktu Baca(KebijakanTersimpan k)
    {
        var isi = JsonSerializer.Deserialize<IsiKebijakan>(k.Isi)!;
        return new(k.Id, k.Kode, k.Nama, k.Versi, k.BerlakuDari, k.AcuanKode, k.AcuanNama, isi.Batas, isi.Peringatan);
    }

    private sealed record Isi(
        PengaturanWaktu Pengaturan, KalenderKerja Kalender, IReadOnlyList<KebijakanWaktu> Kebijakan,
        IReadOnlyDictionary<int, KebijakanWaktu> MenurutId, IReadOnlyList<GarisPembanding> Garis);
}
