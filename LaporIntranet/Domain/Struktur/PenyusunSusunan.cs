using System.Text.RegularExpressions;
using K = LaporIntranet.Domain.Struktur.KolomSusunan;

namespace LaporIntranet.Domain.Struktur;

/// <summary>A structure that was read from a workbook.</summary>
/// <param name="Tempat">Sheet and row of each office, by its address.</param>
public sealed record SusunanTerbaca(SusunanStruktur Susunan, IReadOnlyDictionary<string, string> Tempat);

/// <summary>Makes a structure of the rows of a workbook: either all of it is right, or every fault is told with sheet, row, reason and remedy.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I and II (roles, one pair of Pejabat and Admin per unit or bagian); the rest is usulan.</remarks>
public sealed partial class PenyusunSusunan
{
    private const int PanjangNama = 200, PanjangJabatan = 300, PanjangPendek = 60, PanjangCatatan = 1000, PanjangSurat = 80;

    private static readonly (string, Peran)[] PeranPimpinan =
        [.. new[] { Peran.Pembina, Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator }.Select(p => (p.Nama(), p))];
    private static readonly (string, FungsiUnit)[] PilihanFungsi = [.. Enum.GetValues<FungsiUnit>().Select(f => (f.Nama(), f))];
    private static readonly (string, JenisPenugasan)[] PilihanPenugasan = [.. Enum.GetValues<JenisPenugasan>().Select(j => (j.ToString(), j))];
    private static readonly (string, bool)[] PilihanYa = [("Ya", true), ("Tidak", false)];

    private readonly PembacaSel _baca = new();
    private readonly DateOnly _hariIni;
    private readonly List<Kantor> _kantor = [];
    private DateOnly _mulaiBerlaku;

    private PenyusunSusunan(DateOnly hariIni) => _hariIni = hariIni;

    /// <summary>Reads and checks all rows.</summary>
    /// <param name="baris">By sheet; see <see cref="KolomSusunan.Lembar"/>.</param>
    /// <param name="hariIni">Local date: an import tells how it is today, not how it will be.</param>
    /// <returns>The structure in the decree's order; or one <see cref="Galat"/> per fault, code <c>impor.baris</c> or <c>impor.isi</c>.</returns>
    public static Hasil<SusunanTerbaca> Susun(IReadOnlyDictionary<string, IReadOnlyList<BarisBuku>> baris, DateOnly hariIni)
    {
        var penyusun = new PenyusunSusunan(hariIni);
        var keputusan = penyusun.Keputusan(baris[K.Keputusan]);
        var pimpinan = penyusun.Pimpinan(baris[K.Pimpinan]);
        var unit = penyusun.Unit(baris[K.Unit], baris[K.Pasangan]);
        penyusun.PeriksaOrang();
        if (penyusun._baca.Salah.Count > 0) { return Hasil<SusunanTerbaca>.Gagal(penyusun._baca.Salah); }
        return new SusunanTerbaca(new(keputusan!, pimpinan, unit), penyusun._kantor.ToDictionary(k => k.Jabatan.Kode, k => PembacaSel.Tempat(k.Baris), StringComparer.Ordinal));
    }

    private DataKeputusan? Keputusan(IReadOnlyList<BarisBuku> baris)
    {
        if (baris.Count != 1)
        {
            _baca.Salah.Add(new("impor.isi", baris.Count == 0 ? "Lembar Keputusan kosong. Isi satu baris: nomor, tentang, dan kedua tanggalnya."
                : $"Lembar Keputusan memuat {baris.Count} baris. Sisakan satu baris: keputusan yang dimuat."));
            return null;
        }
        var b = baris[0];
        var (nomor, tentang) = (_baca.Teks(b, K.NomorKeputusan, PanjangSurat, wajib: true), _baca.Teks(b, K.Tentang, PanjangCatatan, wajib: true));
        var (tanggal, mulai) = (_baca.Tanggal(b, K.Tanggal, wajib: true), _baca.Tanggal(b, K.MulaiBerlaku, wajib: true));
        if (mulai < tanggal) { _baca.Tolak(b, "keputusan mulai berlaku sebelum ditetapkan. Periksa kedua tanggalnya."); }
        if (mulai > _hariIni) { _baca.Tolak(b, "keputusan belum mulai berlaku. Muat berkas ini pada hari berlakunya atau sesudahnya."); }
        _mulaiBerlaku = mulai ?? _hariIni;
        return nomor is null || tentang is null || tanggal is null || mulai is null ? null : new(nomor, tentang, tanggal.Value, mulai.Value);
    }

    private List<SusunanJabatan> Pimpinan(IReadOnlyList<BarisBuku> baris)
    {
        var hasil = new List<(SusunanJabatan Jabatan, BarisBuku Baris)>();
        foreach (var b in baris)
        {
            var (peran, urutan) = (_baca.Pilihan(b, K.Peran, PeranPimpinan, wajib: true), _baca.Bilangan(b, K.Urutan));
            var (nama, tampil) = (_baca.Teks(b, K.NamaJabatan, PanjangJabatan, wajib: true), _baca.Teks(b, K.NamaTampil, PanjangNama));
            var pemangku = Pemangku(b, "");
            if (peran is not { } p || urutan is not { } u || nama is null) { continue; }
            if (hasil.Find(h => h.Jabatan.Peran == p && h.Jabatan.Urutan == u) is { Baris: { } kembar })
            {
                _baca.Tolak(b, $"{p.Nama()} urutan {u} sudah ada pada baris {kembar.Nomor}. Beri urutan lain, atau hapus salah satunya.");
                continue;
            }
            if (p is Peran.Ketua or Peran.Koordinator && hasil.Exists(h => h.Jabatan.Peran == p)) { _baca.Tolak(b, $"{p.Nama()} hanya boleh satu. Hapus baris yang tidak berlaku."); }
            var (kode, bawaan) = KodeJabatan.Pimpinan(p, u);
            hasil.Add((Catat(b, new(kode, p, u, nama, tampil ?? bawaan, AdalahKepala: false, pemangku), null), b));
        }
        foreach (var wajib in new[] { Peran.Pembina, Peran.Ketua, Peran.Koordinator, Peran.AdminKoordinator }.Where(w => !hasil.Exists(h => h.Jabatan.Peran == w)))
        {
            _baca.Salah.Add(new("impor.isi", $"Lembar Pimpinan belum memuat {wajib.Nama()} yang lengkap. Tambahkan satu baris dengan peran itu."));
        }
        foreach (var (jabatan, b) in hasil.Where(h => h.Jabatan.Peran is Peran.Ketua or Peran.Koordinator && h.Jabatan.Urutan != 1))
        {
            _baca.Tolak(b, $"{jabatan.Peran.Nama()} memakai urutan 1. Ubah kolom Urutan.");
        }
        return [.. hasil.Select(h => h.Jabatan).OrderBy(j => j.Peran).ThenBy(j => j.Urutan)];
    }

    private SusunanPemangku? Pemangku(BarisBuku b, string awal)
    {
        var (nama, nip, surel) = (_baca.Teks(b, awal + K.Pemangku, PanjangNama), _baca.Nip(b, awal + K.Nip), _baca.Surel(b, awal + K.Surel));
        var (jenis, nomor) = (_baca.Pilihan(b, awal + K.JenisPenugasan, PilihanPenugasan, wajib: false), _baca.Teks(b, awal + K.NomorSurat, PanjangSurat));
        var (mulai, selesai, tanggal) = (_baca.Tanggal(b, awal + K.Mulai), _baca.Tanggal(b, awal + K.Selesai), _baca.Tanggal(b, awal + K.TanggalSurat));
        if (nama is null && nip is null && surel is null && jenis is null && mulai is null && selesai is null && nomor is null && tanggal is null) { return null; }
        if (nama is null && (nip ?? surel) is not null) { _baca.Tolak(b, $"ada NIP atau surel tanpa nama. Isi kolom {awal}{K.Pemangku}."); }
        if (jenis is JenisPenugasan.Plt or JenisPenugasan.Plh && nomor is null) { _baca.Tolak(b, $"{jenis} tanpa surat. Isi kolom {awal}{K.NomorSurat} dan {awal}{K.TanggalSurat}."); }
        var dari = mulai ?? _mulaiBerlaku;
        if (dari > _hariIni) { _baca.Tolak(b, $"pemangku baru mulai {dari:dd/MM/yyyy}, sesudah hari ini. Muat yang berlaku hari ini; penggantian yang akan datang dicatat pada halaman SK."); }
        if (selesai < dari) { _baca.Tolak(b, $"kolom {awal}{K.Selesai} mendahului kolom {awal}{K.Mulai}. Periksa kedua tanggalnya."); }
        else if (selesai < _hariIni) { _baca.Tolak(b, $"penugasan sudah berakhir pada {selesai:dd/MM/yyyy}. Kosongkan kolom pemangkunya, atau isi pemangku yang sekarang."); }
        return new(nama, nip, surel, jenis ?? JenisPenugasan.Definitif, dari, selesai, nomor, tanggal);
    }

    private SusunanJabatan Catat(BarisBuku baris, SusunanJabatan jabatan, string? pasangan)
    {
        if (_kantor.Exists(k => string.Equals(k.Jabatan.Kode, jabatan.Kode, StringComparison.Ordinal))) { return jabatan; }   // already told as a double
        _kantor.Add(new(baris, jabatan, pasangan));
        return jabatan;
    }

    [GeneratedRegex("^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukKode();

    // An office, where it stands, and the pair it is of.
    private sealed record Kantor(BarisBuku Baris, SusunanJabatan Jabatan, string? Pasangan);
}
