using System.Globalization;
using K = LaporIntranet.Domain.Struktur.KolomSusunan;

namespace LaporIntranet.Domain.Struktur;

/// <summary>Units, pairs and what must hold over the whole workbook.</summary>
public sealed partial class PenyusunSusunan
{
    private sealed record UnitTerbaca(BarisBuku Baris, string Kode, SusunanUnit Unit)
    {
        public List<(BarisBuku Baris, SusunanPasangan Pasangan)> Pasangan { get; } = [];
    }

    private List<SusunanUnit> Unit(IReadOnlyList<BarisBuku> barisUnit, IReadOnlyList<BarisBuku> barisPasangan)
    {
        var unit = new List<UnitTerbaca>();
        var adaSalah = false;
        foreach (var b in barisUnit)
        {
            if (SatuUnit(b, unit) is { } terbaca) { unit.Add(terbaca); }
            else { adaSalah = true; }
        }
        foreach (var wajib in new[] { FungsiUnit.Inspektorat, FungsiUnit.UnitKoordinasi }.Where(w => !unit.Exists(u => u.Unit.Fungsi == w)))
        {
            _baca.Salah.Add(new("impor.isi", $"Lembar Unit belum memuat unit dengan fungsi khusus {wajib.Nama()}. Tulis \"{wajib.Nama()}\" pada kolom Fungsi khusus unit itu."));
        }
        var kode = new Dictionary<string, BarisBuku>(StringComparer.OrdinalIgnoreCase);
        foreach (var b in barisPasangan) { SatuPasangan(b, unit, adaSalah, kode); }
        // After a fault in a unit or pair its absence says nothing.
        foreach (var u in unit.Where(u => u.Pasangan.Count == 0 && !barisPasangan.Any(b => string.Equals(b.Sel.GetValueOrDefault(K.NomorUnit), u.Unit.Nomor.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))))
        {
            _baca.Tolak(u.Baris, $"unit {u.Unit.NamaTampil} belum punya pasangan. Tambahkan satu baris dengan Nomor unit {u.Unit.Nomor} pada lembar Pasangan.");
        }
        foreach (var u in unit.Where(u => u.Pasangan.Count > 1))
        {
            foreach (var (b, _) in u.Pasangan.Where(p => p.Pasangan.Urutan is null)) { _baca.Tolak(b, $"unit {u.Unit.NamaTampil} punya {u.Pasangan.Count} pasangan. Isi kolom Urutan dengan I, II, dan seterusnya."); }
            foreach (var kembar in u.Pasangan.Where(p => p.Pasangan.Urutan is not null).GroupBy(p => p.Pasangan.Urutan, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            {
                _baca.Tolak(kembar.Baris, $"urutan {kembar.Pasangan.Urutan} sudah dipakai pasangan lain unit {u.Unit.NamaTampil}. Beri urutan lain.");
            }
        }
        return
        [
            .. unit.OrderBy(u => u.Unit.Nomor).Select(u => u.Unit with
            {
                Pasangan = [.. u.Pasangan.Select(p => p.Pasangan).OrderBy(p => KodeJabatan.Romawi(p.Urutan) ?? 0)],
            }),
        ];
    }

    private UnitTerbaca? SatuUnit(BarisBuku b, List<UnitTerbaca> sudah)
    {
        var awal = _baca.Salah.Count;
        var (nomor, nama) = (_baca.Bilangan(b, K.Nomor), _baca.Teks(b, K.Nama, PanjangNama, wajib: true));
        var (tampil, singkatan) = (_baca.Teks(b, K.NamaTampil, PanjangNama) ?? nama, _baca.Teks(b, K.Singkatan, PanjangPendek));
        var (jenis, fungsi) = (Jenis(b), _baca.Pilihan(b, K.Fungsi, PilihanFungsi, wajib: false));
        var (catatan, jabatanKepala) = (_baca.Teks(b, K.Catatan, PanjangCatatan), _baca.Teks(b, K.JabatanKepala, PanjangJabatan, wajib: true));
        var kode = Kode(b, nomor?.ToString(CultureInfo.InvariantCulture));
        if (sudah.Find(u => u.Unit.Nomor == nomor) is { } kembar) { _baca.Tolak(b, $"nomor {nomor} sudah dipakai {kembar.Unit.NamaTampil} pada baris {kembar.Baris.Nomor}. Beri nomor lain."); }
        if (sudah.Find(u => string.Equals(u.Kode, kode, StringComparison.OrdinalIgnoreCase)) is { } sama) { _baca.Tolak(b, $"kode {kode} sudah dipakai {sama.Unit.NamaTampil} pada baris {sama.Baris.Nomor}. Beri kode lain."); }
        if (fungsi is not null && sudah.Find(u => u.Unit.Fungsi == fungsi) is { } ganda) { _baca.Tolak(b, $"fungsi {fungsi.Value.Nama()} sudah dipakai {ganda.Unit.NamaTampil} pada baris {ganda.Baris.Nomor}. Sisakan satu."); }
        var tampilKepala = _baca.Teks(b, K.NamaTampilKepala, PanjangNama) ?? $"{Peran.KepalaUnit.Nama()} {Pendek(singkatan, tampil)}";
        var pemangku = Pemangku(b, "");
        if (_baca.Salah.Count > awal) { return null; }
        var kepala = Catat(b, new(KodeJabatan.Kepala(kode!), Peran.KepalaUnit, nomor!.Value, jabatanKepala!, tampilKepala, AdalahKepala: true, pemangku), null);
        return new(b, kode!, new(nomor.Value, nama!, tampil!, singkatan, jenis!, catatan, kepala, []) { Fungsi = fungsi });
    }

    private string? Jenis(BarisBuku b)
    {
        if (_baca.Teks(b, K.Jenis, PanjangPendek, wajib: true) is not { } teks) { return null; }
        if (UnitKhusus.DaftarJenis.FirstOrDefault(j => j.Equals(teks, StringComparison.OrdinalIgnoreCase)) is { } jenis) { return jenis; }
        _baca.Tolak(b, $"jenis unit \"{teks}\" tidak dikenal. Pilih salah satu: {string.Join(", ", UnitKhusus.DaftarJenis)}.");
        return null;
    }

    private string? Kode(BarisBuku b, string? bawaan)
    {
        var kode = _baca.Teks(b, K.Kode, 12) ?? bawaan;
        if (kode is null || BentukKode().IsMatch(kode)) { return kode; }
        _baca.Tolak(b, $"kode \"{kode}\" memuat tanda lain. Pakai huruf, angka, dan tanda hubung saja.");
        return null;
    }

    private void SatuPasangan(BarisBuku b, List<UnitTerbaca> unit, bool adaUnitSalah, Dictionary<string, BarisBuku> sudah)
    {
        var awal = _baca.Salah.Count;
        var milik = _baca.Bilangan(b, K.NomorUnit) is { } nomor ? unit.Find(u => u.Unit.Nomor == nomor) : null;
        if (milik is null && _baca.Salah.Count == awal && !adaUnitSalah) { _baca.Tolak(b, $"nomor unit {b.Sel[K.NomorUnit]} tidak ada pada lembar Unit. Periksa nomornya, atau tambahkan unitnya."); }
        var (urutan, bagian) = (_baca.Teks(b, K.Urutan, 10), _baca.Teks(b, K.Bagian, PanjangNama));
        if (urutan is not null && KodeJabatan.Romawi(urutan) is null) { _baca.Tolak(b, $"urutan \"{urutan}\" bukan angka Romawi. Tulis I, II, III, dan seterusnya."); }
        var kode = Kode(b, milik is null ? null : urutan is null ? milik.Kode : $"{milik.Kode}-{urutan}");
        if (kode is not null && !sudah.TryAdd(kode, b)) { _baca.Tolak(b, $"kode pasangan {kode} sudah dipakai baris {sudah[kode].Nomor}. Beri kode lain."); }
        var tampil = _baca.Teks(b, K.NamaTampil, PanjangNama) ?? (bagian is null ? milik?.Unit.NamaTampil : $"{bagian}, {milik?.Unit.NamaTampil}");
        var pendek = _baca.Teks(b, K.NamaPendek, PanjangNama) ?? bagian ?? Pendek(milik?.Unit.Singkatan, milik?.Unit.NamaTampil);
        var pejabat = Kantornya(b, K.AwalPejabat, Peran.PejabatPenghubung, KodeJabatan.Pejabat(kode ?? ""), pendek);
        var admin = Kantornya(b, K.AwalAdmin, Peran.AdminPenghubung, KodeJabatan.Admin(kode ?? ""), pendek);
        if (_baca.Salah.Count > awal || milik is null) { return; }
        milik.Pasangan.Add((b, new(kode!, urutan, bagian, tampil!, pendek!, Catat(b, pejabat!, kode), Catat(b, admin!, kode))));
    }

    private SusunanJabatan? Kantornya(BarisBuku b, string awal, Peran peran, string kode, string? pendek)
    {
        var nama = _baca.Teks(b, awal + K.NamaJabatanPasangan, PanjangJabatan);
        if (nama is null) { _baca.Tolak(b, $"pasangan tanpa {peran.Nama()}. Isi kolom {awal}{K.NamaJabatanPasangan}."); }
        var tampil = _baca.Teks(b, awal + K.NamaTampilPasangan, PanjangNama) ?? $"{peran.Nama()} {pendek}";
        var kepala = _baca.Pilihan(b, awal + K.KepalaUnit, PilihanYa, wajib: false) ?? false;
        var pemangku = Pemangku(b, awal);
        return nama is null ? null : new(kode, peran, 1, nama, tampil, kepala, pemangku);
    }

    private static string? Pendek(string? singkatan, string? nama) => singkatan ?? nama?.Replace("Kecamatan ", "Kec. ", StringComparison.Ordinal);

    /// <summary>What people may not be at once, and what may not be said of one person twice.</summary>
    private void PeriksaOrang()
    {
        var bernama = _kantor.Where(k => k.Jabatan.Pemangku?.Nama is not null).Select(k => (k.Baris, k.Jabatan, k.Pasangan, Orang: k.Jabatan.Pemangku!)).ToList();
        foreach (var g in bernama.Where(k => k.Orang.Nip is not null).GroupBy(k => k.Orang.Nip, StringComparer.Ordinal))
        {
            foreach (var lain in g.Skip(1).Where(k => !SamaTeks(k.Orang.Nama, g.First().Orang.Nama))) { _baca.Tolak(lain.Baris, $"NIP {g.Key} milik {lain.Orang.Nama} juga dipakai {g.First().Orang.Nama} pada {PembacaSel.Tempat(g.First().Baris)}. Periksa NIP keduanya."); }
        }
        foreach (var g in bernama.Where(k => k.Orang.Surel is not null).GroupBy(k => k.Orang.Surel, StringComparer.Ordinal))
        {
            foreach (var lain in g.Skip(1).Where(k => !SatuOrang(k.Orang, g.First().Orang))) { _baca.Tolak(lain.Baris, $"surel {g.Key} juga dipakai {g.First().Orang.Nama} pada {PembacaSel.Tempat(g.First().Baris)}. Tulis surel milik masing-masing."); }
        }
        var admin = bernama.Where(k => k.Orang.Jenis == JenisPenugasan.Definitif && k.Jabatan.Peran is Peran.AdminPenghubung or Peran.AdminKoordinator).ToList();
        for (var i = 1; i < admin.Count; i++)
        {
            if (admin.Take(i).FirstOrDefault(k => SatuOrang(k.Orang, admin[i].Orang)) is { Baris: { } baris })
            {
                _baca.Tolak(admin[i].Baris, $"{admin[i].Orang.Nama} sudah menjadi Admin pada {PembacaSel.Tempat(baris)}. Tunjuk orang lain, atau tulis Plt/Plh pada salah satunya.");
            }
        }
        foreach (var g in bernama.Where(k => k.Pasangan is not null).GroupBy(k => k.Pasangan, StringComparer.Ordinal))
        {
            if (g.ToList() is [var satu, var dua] && SatuOrang(satu.Orang, dua.Orang)) { _baca.Tolak(satu.Baris, $"{satu.Orang.Nama} menjadi Pejabat dan Admin dari pasangan yang sama. Yang menyusun dan yang menyetujui jawaban harus berbeda."); }
        }
    }

    private static bool SatuOrang(SusunanPemangku satu, SusunanPemangku lain) =>
        satu.Nip is not null && lain.Nip is not null ? string.Equals(satu.Nip, lain.Nip, StringComparison.Ordinal) : SamaTeks(satu.Nama, lain.Nama);

    private static bool SamaTeks(string? satu, string? lain) => string.Equals(satu, lain, StringComparison.OrdinalIgnoreCase);
}
