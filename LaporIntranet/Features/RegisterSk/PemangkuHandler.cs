using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Struktur;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>Gives an office a holder: definitive, Plt or Plh.</summary>
/// <param name="Selesai">Last day; a Plh must have one.</param>
public sealed record TetapkanPemangku(int JabatanId, OrangDipilih Orang, JenisPenugasan? Jenis, DateOnly? Mulai, DateOnly? Selesai, string? NomorSurat, DateOnly? TanggalSurat);

/// <summary>Ends an assignment.</summary>
/// <param name="Versi">The version its user saw.</param>
/// <param name="HariTerakhir">Yesterday ends it at once.</param>
/// <param name="Sebab">Why, with the letter when there is one.</param>
public sealed record AkhiriPemangku(int PenugasanId, int Versi, DateOnly? HariTerakhir, string Sebab);

/// <summary>Enters who the holder is where the decree names the office or the name only.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record IsiPemangku(int PenugasanId, int Versi, OrangDipilih Orang);

/// <summary>Changes of one office's holders.</summary>
/// <remarks>Aturan: <see cref="AturanPenugasan"/>. Nobody appoints himself or ends his own assignment.</remarks>
public sealed class PemangkuHandler(PenulisData penulis, PencatatAudit audit, Jam jam)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int PanjangSebab = 500;

    /// <summary>Appoints. A Plt ends the day before a definitive holder begins.</summary>
    /// <returns>Field errors; <c>sk.*</c> when a rule is against it.</returns>
    public Task<Hasil<bool>> JalankanAsync(Pelaku pelaku, TetapkanPemangku perintah, CancellationToken ct) => penulis.TulisAsync<bool>((db, kabar) => TetapkanAsync(db, kabar, pelaku, perintah, ct), ct);

    /// <summary>Ends. A Plh beside a definitive holder ends with him.</summary>
    /// <returns>Field errors; <c>data.sudah-berubah</c>; <c>sk.*</c> when a rule is against it.</returns>
    public async Task<Hasil<bool>> JalankanAsync(Pelaku pelaku, AkhiriPemangku perintah, CancellationToken ct) => Berubah(await penulis.TulisAsync<bool>((db, kabar) => AkhiriAsync(db, kabar, pelaku, perintah, ct), ct));

    /// <summary>Enters the person.</summary>
    /// <returns>Field errors; <c>data.sudah-berubah</c>; <c>sk.nama-lain</c> when the decree names somebody else.</returns>
    public async Task<Hasil<bool>> JalankanAsync(Pelaku pelaku, IsiPemangku perintah, CancellationToken ct) => Berubah(await penulis.TulisAsync<bool>((db, kabar) => IsiAsync(db, kabar, pelaku, perintah, ct), ct));

    private static Hasil<bool> Berubah(Hasil<bool> hasil) => hasil.Galat is { Kode: "data.sudah-berubah" } ? BukuPenugasan.SudahBerubah : hasil;

    private async Task<Hasil<bool>> TetapkanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, TetapkanPemangku p, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        if ((await BukuPenugasan.MuatAsync(db, [p.JabatanId], ct)) is not [var jabatan]) { return BukuPenugasan.TidakAda; }
        var galat = new List<Galat>();
        if (p.Jenis is not { } jenis || !Enum.IsDefined(jenis)) { galat.Add(Galat.Isian("Jenis", "Pilih definitif, Plt., atau Plh.")); }
        if (p.Mulai is null) { galat.Add(Galat.Wajib("Mulai", "Hari pertama")); }
        if (galat.Count > 0) { return Hasil<bool>.Gagal(galat); }
        var butir = new ButirPenugasan(0, jabatan.Id, null, null, p.Jenis!.Value, p.Mulai!.Value, p.Selesai, Rapi(p.NomorSurat), p.TanggalSurat);
        galat.AddRange(AturanPenugasan.PeriksaIsian(butir));
        if (galat.Count > 0) { return Hasil<bool>.Gagal(galat); }
        await PembekuLampiran.BekukanAsync(db, jam.HariIni, jam.Sekarang, ct);
        var orang = await BukuPenugasan.OrangAsync(db, p.Orang, ct);
        if (!orang.Berhasil) { return Hasil<bool>.Gagal(orang.DaftarGalat); }
        butir = butir with { OrangId = orang.Nilai.Id, Nama = orang.Nilai.Nama };
        if (butir.OrangId == pelaku.OrangId) { return AturanPenugasan.DiriSendiri; }
        var (lain, akhir) = TanpaPlt(butir, jabatan.Penugasan, jam.HariIni);
        if ((AturanPenugasan.PeriksaJabatan(butir, lain) ?? await BukuPenugasan.PeriksaRangkapAsync(db, butir, jabatan, [], [], ct)) is { } aturan) { return aturan; }
        if (akhir.Keys.Any(id => id == pelaku.PenugasanId || jabatan.Penugasan.Any(x => x.Id == id && pelaku.OrangId is { } o && x.OrangId == o))) { return AturanPenugasan.DiriSendiri; }
        if (akhir.Count > 0 && await BukuPenugasan.AkhiriAsync(db, akhir, new Dictionary<int, int>(), jam.HariIni, jam.Sekarang, ct) is { Berhasil: false } gagal) { return gagal.Galat!; }
        await BukuPenugasan.MulaiAsync(db, butir, ct);
        await CatatAsync(db, kabar, pelaku, jabatan.Nama, $"{butir.Jenis.Nama()} ditetapkan: {butir.Nama}", string.Join(", ", ((string?[])[FormatSk.Masa(butir.Mulai, butir.Selesai), FormatSk.Surat(butir.NomorSurat, butir.TanggalSurat)]).Where(x => x is not null)), ct);
        return true;
    }

    // The Plt was for the vacancy: the definitive holder ends it, unless that would reach back behind yesterday.
    private static (List<ButirPenugasan> Lain, Dictionary<int, DateOnly> Akhir) TanpaPlt(ButirPenugasan baru, IReadOnlyList<ButirPenugasan> semua, DateOnly hariIni)
    {
        var sehari = baru.Mulai.AddDays(-1);
        var plt = baru.Jenis == JenisPenugasan.Definitif && sehari >= hariIni.AddDays(-1) ? semua.Where(x => x.Jenis == JenisPenugasan.Plt && x.Mulai <= baru.Mulai && x.Bertindih(baru)).ToList() : [];
        return ([.. semua.Select(x => plt.Contains(x) ? x with { Selesai = sehari } : x)], plt.ToDictionary(x => x.Id, _ => sehari));
    }

    private async Task<Hasil<bool>> AkhiriAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, AkhiriPemangku p, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        if (await db.Penugasan.AsNoTracking().SingleOrDefaultAsync(t => t.Id == p.PenugasanId, ct) is not { } t || (await BukuPenugasan.MuatAsync(db, [t.JabatanId], ct)) is not [var jabatan]) { return BukuPenugasan.TidakAda; }
        if (t.Id == pelaku.PenugasanId || (pelaku.OrangId is { } aku && t.OrangId == aku)) { return AturanPenugasan.DiriSendiri; }
        if (t.Versi != p.Versi) { return BukuPenugasan.SudahBerubah; }
        var (lama, sebab) = (BukuPenugasan.Butir(t), Rapi(p.Sebab));
        var galat = p.HariTerakhir is { } h ? AturanPenugasan.PeriksaAkhir(lama, h, jam.HariIni).ToList() : [Galat.Wajib("Selesai", "Hari terakhir")];
        if (sebab is null) { galat.Add(Galat.Wajib("Sebab", "Sebab atau dasar")); }
        else if (sebab.Length > PanjangSebab) { galat.Add(Galat.Isian("Sebab", $"Sebab paling panjang {PanjangSebab} huruf. Yang terketik {sebab.Length} huruf.")); }
        if (galat.Count > 0) { return Hasil<bool>.Gagal(galat); }
        var hari = p.HariTerakhir!.Value;
        var ikut = AturanPenugasan.IkutBerakhir(lama, hari, jabatan.Penugasan).ToList();
        if (ikut.Exists(x => x.Id == pelaku.PenugasanId || (pelaku.OrangId is { } o && x.OrangId == o))) { return AturanPenugasan.DiriSendiri; }
        var akhir = ikut.Append(lama).ToDictionary(x => x.Id, _ => hari);
        var sesudah = jabatan.Penugasan.Select(x => akhir.ContainsKey(x.Id) ? x with { Selesai = hari } : x);
        if (await BukuPenugasan.PeriksaAdminTeknisAsync(db, [jabatan], sesudah, hari.AddDays(1), ct) is { } teknis) { return teknis; }
        await PembekuLampiran.BekukanAsync(db, jam.HariIni, jam.Sekarang, ct);
        var sesi = await BukuPenugasan.AkhiriAsync(db, akhir, new Dictionary<int, int> { [t.Id] = p.Versi }, jam.HariIni, jam.Sekarang, ct);
        if (!sesi.Berhasil) { return sesi.Galat!; }
        await CatatAsync(db, kabar, pelaku, jabatan.Nama, $"Penugasan diakhiri: {lama.Jenis.Awalan()}{lama.Sebutan}", $"Hari terakhir {FormatSk.Tanggal(hari)}. {sebab} {sesi.Nilai} sesi diakhiri.", ct);
        return true;
    }

    private async Task<Hasil<bool>> IsiAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, IsiPemangku p, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        if (await db.Penugasan.SingleOrDefaultAsync(t => t.Id == p.PenugasanId, ct) is not { } t || (await BukuPenugasan.MuatAsync(db, [t.JabatanId], ct)) is not [var jabatan]) { return BukuPenugasan.TidakAda; }
        if (t.Versi != p.Versi || t.OrangId is not null) { return BukuPenugasan.SudahBerubah; }
        if (t.Id == pelaku.PenugasanId) { return AturanPenugasan.DiriSendiri; }
        await PembekuLampiran.BekukanAsync(db, jam.HariIni, jam.Sekarang, ct);
        var orang = await BukuPenugasan.OrangAsync(db, p.Orang, ct);
        if (!orang.Berhasil) { return Hasil<bool>.Gagal(orang.DaftarGalat); }
        if (orang.Nilai.Id == pelaku.OrangId) { return AturanPenugasan.DiriSendiri; }
        if (t.NamaOrang is { } nama && !string.Equals(Huruf(nama), Huruf(orang.Nilai.Nama), StringComparison.Ordinal))
        {
            return new Galat("sk.nama-lain", $"Penugasan ini atas nama {nama}. Bila pemangkunya berganti, pakai mutasi.", p.Orang.Id is null ? "Nama" : "Orang");
        }
        var butir = BukuPenugasan.Butir(t) with { OrangId = orang.Nilai.Id };
        if ((AturanPenugasan.PeriksaJabatan(butir, jabatan.Penugasan) ?? await BukuPenugasan.PeriksaRangkapAsync(db, butir, jabatan, [], [], ct)) is { } aturan) { return aturan; }
        (t.OrangId, t.NamaOrang, t.Versi) = (orang.Nilai.Id, t.NamaOrang ?? orang.Nilai.Nama, t.Versi + 1);
        await CatatAsync(db, kabar, pelaku, jabatan.Nama, $"Orangnya diisi: {t.NamaOrang}", FormatSk.Masa(t.Mulai, t.Selesai), ct);
        return true;
    }

    private async Task CatatAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, string jabatan, string ringkas, string rincian, CancellationToken ct)
    {
        await audit.CatatAsync(db, new(JenisAudit.StrukturDiubah, ringkas) { Pelaku = pelaku, Objek = jabatan, Rincian = rincian }, ct);
        kabar.Daftar.Add(KabarPengaduan.Resinkron);
    }

    private static string? Rapi(string? teks) => string.IsNullOrWhiteSpace(teks) ? null : string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Titles and points are written in many ways; the letters of the name are not.
    private static string Huruf(string nama) => new([.. nama.Split(',')[0].Where(char.IsLetter).Select(char.ToUpperInvariant)]);
}
