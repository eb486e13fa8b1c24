using LaporIntranet.Access;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Struktur;

/// <summary>Makes the database equal to a structure, inside the transaction of whoever asks.</summary>
/// <remarks>
/// Offices are kept by their address, pairs by their code, units by the address of their head: cases stay with their office whatever it is called. What is
/// no longer named stays readable and goes out of force; a holder ends the day before the next begins. Aturan: usulan.
/// </remarks>
public sealed class PenerapSusunan
{
    private readonly LaporDbContext _db;
    private readonly DateOnly _hariIni;
    private readonly CancellationToken _ct;
    private SuratKeputusan _sk = null!;
    private DateOnly _akhir;
    private Dictionary<string, Jabatan> _jabatan = null!;
    private Dictionary<string, Pasangan> _pasangan = null!;
    private Dictionary<int, UnitKerja> _unit = null!;
    private ILookup<int, Penugasan> _berjalan = null!;
    private List<Orang> _orang = null!;
    private readonly HashSet<Penugasan> _berakhir = [];

    private PenerapSusunan(LaporDbContext db, DateOnly hariIni, CancellationToken ct) => (_db, _hariIni, _ct) = (db, hariIni, ct);

    /// <summary>Applies it.</summary>
    /// <param name="db">A context with a transaction; rows may wait to be saved when this returns.</param>
    /// <param name="pelaku">Who asks; he gets nothing by it.</param>
    /// <param name="hariIni">Local date.</param>
    /// <returns>What it changed; <c>impor.*</c> for each obstacle, with the office in <see cref="Galat.Bidang"/>; then nothing was changed.</returns>
    public static async Task<Hasil<IReadOnlyList<BedaSusunan>>> TerapkanAsync(LaporDbContext db, Pelaku pelaku, SusunanStruktur baru, DateOnly hariIni, CancellationToken ct)
    {
        var lama = await PembacaSusunan.AmbilAsync(db, hariIni, ct);
        var galat = await PemeriksaPenerapan.PeriksaAsync(db, pelaku, lama, baru, ct);
        if (galat.Count > 0) { return Hasil<IReadOnlyList<BedaSusunan>>.Gagal(galat); }
        var beda = PembandingSusunan.Bandingkan(lama, baru, await PemeriksaPenerapan.KasusTerbukaAsync(db, ct));
        if (lama is null || !lama.Equals(baru)) { await new PenerapSusunan(db, hariIni, ct).JalankanAsync(baru); }
        return Hasil<IReadOnlyList<BedaSusunan>>.Dari(beda);
    }

    private async Task JalankanAsync(SusunanStruktur baru)
    {
        await KeputusanAsync(baru.Keputusan);
        _jabatan = await _db.Jabatan.ToDictionaryAsync(j => j.Kode, StringComparer.Ordinal, _ct);
        _pasangan = await _db.Pasangan.ToDictionaryAsync(p => p.Kode, StringComparer.Ordinal, _ct);
        _unit = await _db.UnitKerja.ToDictionaryAsync(u => u.Id, _ct);
        _orang = await _db.Orang.ToListAsync(_ct);
        _berjalan = (await _db.Penugasan.BerlakuPada(_hariIni).ToListAsync(_ct)).ToLookup(t => t.JabatanId);

        HapusYangHilang(baru);
        var pemangku = new List<(Jabatan Jabatan, SusunanPemangku? Pemangku)>();
        foreach (var u in baru.Unit)
        {
            var unit = Unit(u);
            pemangku.Add((Jabatan(u.Kepala, unit.Id, null), u.Kepala.Pemangku));
            foreach (var p in u.Pasangan)
            {
                var pasangan = Pasangan(p, unit.Id);
                pemangku.Add((Jabatan(p.Pejabat, unit.Id, pasangan), p.Pejabat.Pemangku));
                pemangku.Add((Jabatan(p.Admin, unit.Id, pasangan), p.Admin.Pemangku));
            }
        }
        foreach (var p in baru.Pimpinan)
        {
            var unit = UnitKhusus.UnitPimpinan(p.Peran) is { } fungsi && baru.Unit.Any(u => u.Fungsi == fungsi) ? (int?)fungsi : null;
            pemangku.Add((Jabatan(p, unit, null), p.Pemangku));
        }
        await PangkuAsync(pemangku);
        await _db.SaveChangesAsync(_ct);
        await _db.BatasiPembukaanAsync(_berakhir, _hariIni, _ct);
        await _db.LengkapiPenggantiAsync(_ct);
    }

    private async Task PangkuAsync(List<(Jabatan Jabatan, SusunanPemangku? Pemangku)> semua)
    {
        var berubah = semua.ConvertAll(s =>
        {
            var utama = s.Jabatan.Id == 0 ? null : PembacaSusunan.Utama(_berjalan[s.Jabatan.Id]);
            return (s.Jabatan, s.Pemangku, Utama: utama, Lama: utama is null ? null : PembacaSusunan.Sebut(utama, _orang.Find(o => o.Id == utama.OrangId)));
        }).FindAll(s => s.Lama != s.Pemangku);
        var orang = berubah.ConvertAll(s => s.Pemangku is { } p ? Orang(p, s.Lama is { } lama && PembandingSusunan.Orangnya(lama, p) ? _orang.Find(o => o.Id == s.Utama!.OrangId) : null) : null);
        await _db.SaveChangesAsync(_ct);   // new people and offices have their keys now
        for (var i = 0; i < berubah.Count; i++) { Pangku(berubah[i].Jabatan, berubah[i].Pemangku, berubah[i].Utama, berubah[i].Lama, orang[i]?.Id); }
    }

    private async Task KeputusanAsync(DataKeputusan k)
    {
        var ada = await _db.SuratKeputusan.SingleOrDefaultAsync(s => s.Nomor == k.Nomor, _ct);
        _akhir = ada is null ? Awal(k.MulaiBerlaku, _hariIni).AddDays(-1) : _hariIni.AddDays(-1);
        if (ada is null)
        {
            _db.Add(_sk = new() { Nomor = k.Nomor, Tentang = k.Tentang, Tanggal = k.Tanggal, MulaiBerlaku = k.MulaiBerlaku });
            await _db.SaveChangesAsync(_ct);
            return;
        }
        (_sk, ada.Tentang, ada.Tanggal, ada.MulaiBerlaku) = (ada, k.Tentang, k.Tanggal, k.MulaiBerlaku);
    }

    private static DateOnly Awal(DateOnly satu, DateOnly lain) => satu < lain ? satu : lain;

    private void HapusYangHilang(SusunanStruktur baru)
    {
        var kantor = PemeriksaPenerapan.Kantor(baru).Select(j => j.Kode).ToHashSet(StringComparer.Ordinal);
        foreach (var j in _jabatan.Values.Where(j => j.Aktif && j.Peran is not (Peran.Auditor or Peran.AdminTeknis) && !kantor.Contains(j.Kode)))
        {
            j.Aktif = false;
            Akhiri(j, _akhir);
            if (j.Peran == Peran.KepalaUnit && j.UnitId is { } unit) { _unit[unit].Aktif = false; }
        }
        var pasangan = baru.Unit.SelectMany(u => u.Pasangan).Select(p => p.Kode).ToHashSet(StringComparer.Ordinal);
        foreach (var p in _pasangan.Values.Where(p => !pasangan.Contains(p.Kode))) { p.Aktif = false; }
    }

    private UnitKerja Unit(SusunanUnit u)
    {
        if (!_jabatan.TryGetValue(u.Kepala.Kode, out var kepala) || kepala.UnitId is not { } id || !_unit.TryGetValue(id, out var unit))
        {
            unit = new() { Id = KunciUnit(u), Nama = u.Nama, NamaTampil = u.NamaTampil, Jenis = u.Jenis };
            _unit.Add(unit.Id, unit);
            _db.Add(unit);
        }
        (unit.Nomor, unit.Nama, unit.NamaTampil, unit.Singkatan, unit.Jenis, unit.Catatan, unit.Aktif) = (u.Nomor, u.Nama, u.NamaTampil, u.Singkatan, u.Jenis, u.Catatan, true);
        return unit;
    }

    // The number itself where it is free and means nothing else.
    private int KunciUnit(SusunanUnit u) => u.Fungsi is { } fungsi ? (int)fungsi
        : UnitKhusus.Fungsi(u.Nomor) is null && !_unit.ContainsKey(u.Nomor) ? u.Nomor
        : Math.Max(UnitKhusus.KunciLain, _unit.Keys.DefaultIfEmpty().Max() + 1);

    private Pasangan Pasangan(SusunanPasangan p, int unitId)
    {
        if (!_pasangan.TryGetValue(p.Kode, out var pasangan))
        {
            pasangan = new() { Kode = p.Kode, UnitId = unitId, NamaTampil = p.NamaTampil, NamaPendek = p.NamaPendek };
            _pasangan.Add(p.Kode, pasangan);
            _db.Add(pasangan);
        }
        (pasangan.UnitId, pasangan.Urutan, pasangan.SubUnit, pasangan.NamaTampil, pasangan.NamaPendek, pasangan.Aktif) = (unitId, p.Urutan, p.SubUnit, p.NamaTampil, p.NamaPendek, true);
        return pasangan;
    }

    private Jabatan Jabatan(SusunanJabatan j, int? unitId, Pasangan? pasangan)
    {
        if (!_jabatan.TryGetValue(j.Kode, out var jabatan))
        {
            jabatan = new() { Kode = j.Kode, Peran = j.Peran, Pasangan = pasangan, NamaJabatan = j.NamaJabatan, NamaTampil = j.NamaTampil };
            _jabatan.Add(j.Kode, jabatan);
            _db.Add(jabatan);
        }
        (jabatan.Urutan, jabatan.UnitId, jabatan.NamaJabatan, jabatan.NamaTampil, jabatan.AdalahKepala, jabatan.Aktif) = (j.Urutan, unitId, j.NamaJabatan, j.NamaTampil, j.AdalahKepala, true);
        return jabatan;
    }

    private void Pangku(Jabatan jabatan, SusunanPemangku? p, Penugasan? utama, SusunanPemangku? lama, int? orangId)
    {
        if (p is null) { Akhiri(jabatan, _akhir); }
        else if (lama is not null && PembandingSusunan.Orangnya(lama, p))
        {
            (utama!.NamaOrang, utama.OrangId, utama.Versi) = (p.Nama, orangId ?? utama.OrangId, utama.Versi + 1);
            (utama.Selesai, utama.NomorSurat, utama.TanggalSurat) = (p.Selesai, p.NomorSurat, p.TanggalSurat);
            _berakhir.Add(utama);
        }
        else
        {
            Akhiri(jabatan, Awal(p.Mulai, _hariIni).AddDays(-1));
            _db.Add(new Penugasan
            {
                JabatanId = jabatan.Id, SuratKeputusanId = _sk.Id, OrangId = orangId, NamaOrang = p.Nama, Jenis = p.Jenis, NomorSurat = p.NomorSurat, TanggalSurat = p.TanggalSurat,
                Mulai = p.Mulai, Selesai = p.Selesai,
            });
        }
    }

    private Orang? Orang(SusunanPemangku p, Orang? semula)
    {
        if (p.Nama is null) { return null; }
        var orang = PencariOrang.Cari(_orang, p).Nilai ?? semula;
        if (orang is null)
        {
            orang = new() { Nama = p.Nama };
            _orang.Add(orang);
            _db.Add(orang);
        }
        PencariOrang.Lengkapi(orang, p);
        return orang;
    }

    private void Akhiri(Jabatan jabatan, DateOnly akhir)
    {
        foreach (var t in _berjalan[jabatan.Id])
        {
            (t.Selesai, t.Versi) = (akhir, t.Versi + 1);
            _berakhir.Add(t);
        }
    }
}
