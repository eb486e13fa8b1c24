using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Seed;

/// <summary>Writes the invented complaints of a demo by playing each through the real rules on past days; the same every time for one day of start.</summary>
public sealed class BenihContoh(PenulisData penulis, Jam jam, WaktuBerlaku waktu, PenyimpanIdentitas identitas, KabupatenOptions kabupaten)
{
    /// <summary>Does nothing when any case is there.</summary>
    public Task MuatAsync(CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.Pengaduan.AnyAsync(ct)) { return false; }
        var pemain = await PemainContoh.MuatAsync(db, jam.HariIni, ct);
        var nomor = new Dictionary<int, int>();
        var semua = RencanaContoh.Susun().Select(c => (Contoh: c, Pengaduan: Mainkan(c, pemain, nomor))).ToList();
        semua.AddRange(ContohApip.Mainkan(pemain, jam, waktu, kabupaten));
        db.AddRange(semua.Select(s => s.Pengaduan));
        db.AddRange(nomor.Select(n => new DeretNomor { Tahun = n.Key, Terakhir = n.Value }));
        await db.SaveChangesAsync(ct);
        Gabungkan(db, [.. semua.Select(s => s.Pengaduan)], pemain);
        foreach (var s in semua) { identitas.Tambah(db, s.Pengaduan.Id, Pelapor(s.Contoh)); }
        await ContohMutuPenilaian.TambahAsync(db, jam, ct);
        return true;
    }, ct);

    /// <summary>One case that waits for the answer of another, about the same matter where there are two such.</summary>
    private void Gabungkan(LaporDbContext db, List<Pengaduan> semua, PemainContoh pemain)
    {
        var (anak, induk) = (from a in semua where a is { Rahasia: false, Langkah: LangkahBerikut.PerluVerifikasi }
                             from i in semua where i is { Rahasia: false, Langkah: LangkahBerikut.PerluJawaban }
                             orderby string.Equals(a.Pokok, i.Pokok, StringComparison.Ordinal) descending, a.Id, i.Id
                             select (a, i)).First();
        var konteks = waktu.Konteks(pemain.Koordinator(0), new Guid(anak.Id.ToString("X32", CultureInfo.InvariantCulture)), waktu.KebijakanUntuk(anak.KebijakanId));
        var hasil = anak.Gabungkan(induk, punyaPengikut: false, "Pokok yang sama dengan pengaduan yang sedang diproses.", konteks);
        if (!hasil.Berhasil) { throw new InvalidOperationException(hasil.Galat!.Kalimat); }
        db.Add(new Penggabungan { IndukId = induk.Id, AnakId = anak.Id, Alasan = anak.Riwayat[^1].Teks!, DigabungPada = konteks.Waktu, NamaJabatan = konteks.Pelaku.NamaTampil });
    }

    private Pengaduan Mainkan(Contoh contoh, PemainContoh pemain, Dictionary<int, int> nomor)
    {
        var tujuan = pemain.Tujuan(contoh);
        var lakon = new Lakon(contoh, jam, waktu);
        var pencatat = contoh.Kanal.DicatatTangan() && contoh.Urutan % 3 == 0 ? pemain.Admin(tujuan) : pemain.Koordinator(contoh.Urutan);
        var tahun = lakon.Hari.Year;
        var data = Data(contoh, pemain, lakon.Hari);
        if (!data.Rahasia) { nomor[tahun] = nomor.GetValueOrDefault(tahun) + 1; }
        var pengaduan = Pengaduan.Catat(data, data.Rahasia ? NomorTerbatas(contoh, tahun) : string.Create(CultureInfo.InvariantCulture, $"{kabupaten.KodeNomor}-{tahun}-{nomor[tahun]:D6}"), lakon.Konteks(pencatat));
        var (koordinator, admin, pejabat) = (pemain.Koordinator(contoh.Urutan + 1), pemain.Admin(tujuan), pemain.Pejabat(tujuan));
        foreach (var (pelaku, langkah) in LangkahContoh.Untuk(contoh, tujuan, pemain.Nama(tujuan), koordinator, admin, pejabat))
        {
            if (!(pelaku == Pelaku.Sistem ? lakon.MajuLewat(pengaduan.BatasTerdekat) : lakon.Maju())) { break; }
            var hasil = langkah(pengaduan, lakon.Konteks(pelaku));
            if (!hasil.Berhasil) { throw new InvalidOperationException($"Contoh {contoh.Urutan}: {hasil.Galat!.Kalimat}"); }
        }
        return pengaduan;
    }

    // As PemberiNomor draws it, but the same every time.
    private string NomorTerbatas(Contoh contoh, int tahun) =>
        string.Create(CultureInfo.InvariantCulture, $"{kabupaten.KodeNomor}-T-{tahun}-{100_000 + ((contoh.Urutan + 1) * 104_729 % 900_000)}");

    private static DataPengaduan Data(Contoh contoh, PemainContoh pemain, DateOnly hari) => new(
        contoh.Kanal, contoh.Klasifikasi, pemain.Kategori(contoh.Teks("kategori")), contoh.Teks("pokok"), contoh.Teks("isi"),
        contoh.Teks("kecamatan"), null, hari.AddDays(-1 - (contoh.Urutan % 6)),
        contoh.Kanal.DicatatTangan() ? null : (7_700_000 + (contoh.Urutan * 37)).ToString(CultureInfo.InvariantCulture),
        Pelapor(contoh), Anonim: contoh.Urutan % 11 == 3, Rahasia: contoh.Urutan % 17 == 5, contoh.Urutan % 13 == 2 ? DataPengaduan.DaftarKelompokRentan[contoh.Urutan % DataPengaduan.DaftarKelompokRentan.Count] : null);

    internal static Pelapor Pelapor(Contoh contoh) => new(
        string.Create(CultureInfo.InvariantCulture, $"Warga Contoh {contoh.Urutan + 1:D3}"), string.Create(CultureInfo.InvariantCulture, $"0800-0000-{contoh.Urutan + 1:D4}"), null);
}

/// <summary>The time of one invented case: each step some working hours after the one before, never in the future.</summary>
internal sealed class Lakon
{
    private readonly Random _acak;
    private readonly Jam _jam;
    private readonly WaktuBerlaku _waktu;
    private DateTime _setempat;

    public Lakon(Contoh contoh, Jam jam, WaktuBerlaku waktu)
    {
        (_jam, _waktu, _acak) = (jam, waktu, new Random(contoh.Urutan));
        var hari = jam.HariIni.AddDays(-contoh.HariLalu);
        while (!waktu.Kalender.AdalahHariKerja(hari)) { hari = hari.AddDays(-1); }
        _setempat = hari.ToDateTime(new TimeOnly(8 + _acak.Next(3), _acak.Next(60)));
        var sekarang = jam.Setempat(jam.Sekarang);
        if (_setempat > sekarang) { _setempat = sekarang.AddMinutes(-5); }
    }

    /// <summary>Local date now in the play.</summary>
    public DateOnly Hari => DateOnly.FromDateTime(_setempat);

    /// <summary>On to the next step: a few hours or one working day later.</summary>
    /// <returns>False when that would be in the future.</returns>
    public bool Maju()
    {
        return MajuKe(_acak.Next(3) == 0
            ? _waktu.Kalender.Tambah(Hari, 1).ToDateTime(new TimeOnly(8 + _acak.Next(6), _acak.Next(60)))
            : _setempat.AddMinutes(25 + _acak.Next(70)));
    }

    /// <summary>On to the day after a limit, when the application acts by itself.</summary>
    /// <returns>False when that would be in the future.</returns>
    public bool MajuLewat(DateOnly batas) => MajuKe(batas.AddDays(1).ToDateTime(new TimeOnly(0, 5)));

    private bool MajuKe(DateTime berikut)
    {
        if (berikut > _jam.Setempat(_jam.Sekarang)) { return false; }
        _setempat = berikut;
        return true;
    }

    public KonteksTindakan Konteks(Pelaku pelaku)
    {
        var kunci = new byte[16];
        _acak.NextBytes(kunci);
        return new(pelaku, new Guid(kunci), _jam.Utc(_setempat), Hari, _waktu.Kalender, _waktu.Kebijakan) { Tanggal = _jam.Tanggal };
    }
}
