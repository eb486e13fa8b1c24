using System.Text.Json;
using System.Text.Json.Serialization;
using LaporIntranet.Domain;
using Xunit;

namespace LaporIntranet.Tests.Data;

/// <summary>The embedded demo content gives every office, classification and channel some work.</summary>
public class ContohTest
{
    private static readonly JsonSerializerOptions Pilihan = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly List<Contoh> Semua = Baca<List<Contoh>>("contoh-pengaduan.json");
    private static readonly Dictionary<string, Kategori> PerKategori = Baca<List<Kategori>>("kategori.json").ToDictionary(k => k.Nama, StringComparer.Ordinal);
    private static readonly Wilayah Daerah = Baca<Wilayah>("wilayah.json");
    private static readonly JsonElement[] Unit = [.. Baca<JsonElement>("barito-timur-tim-koordinasi.json").GetProperty("unitKerja").EnumerateArray()];

    [Fact]
    public void Contoh_Cukup_SemuanyaBerbedaDanLengkap()
    {
        Assert.True(Semua.Count >= 90);
        Assert.Equal(Semua.Count, Semua.DistinctBy(c => c.Pokok).Count());
        Assert.Equal(Semua.Count, Semua.DistinctBy(c => c.Isi).Count());
        Assert.Equal(Semua.Count, Semua.DistinctBy(c => c.Jawaban).Count());
        Assert.All(Semua, c => Assert.All([c.Pokok, c.Isi, c.Jawaban, c.ResponsAwal, c.Kabar, c.Sebab], teks =>
        {
            Assert.False(string.IsNullOrWhiteSpace(teks));
            Assert.Equal(teks.Trim(), teks);
            Assert.DoesNotContain('!', teks);
        }));
        Assert.All(Semua, c => Assert.InRange(c.Pokok.Length, 10, 200));
    }

    [Fact]
    public void Contoh_SetiapKategoriDanKecamatan_AdaDalamDaftar()
    {
        Assert.All(Semua, c => Assert.Contains(c.Kategori, PerKategori));
        Assert.All(Semua, c => Assert.Contains(c.Kecamatan, Daerah.Kecamatan.Select(k => k.Nama)));
        Assert.Equal(PerKategori.Keys.Order(StringComparer.Ordinal), Semua.Select(c => c.Kategori).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(Daerah.Kecamatan.Count, Semua.Select(c => c.Kecamatan).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Contoh_EmpatPuluhLimaPasangan_SemuanyaPunyaPekerjaan()
    {
        var pasangan = Unit.SelectMany(u => u.GetProperty("pasangan").EnumerateArray()
            .Select(p => (Unit: u.GetProperty("nomor").GetInt32(), Bagian: p.GetProperty("urutan").GetString()))).ToList();
        var dapat = Semua.Select(c => (Unit: c.Unit ?? PerKategori[c.Kategori].Unit, Bagian: c.Bagian ?? (c.Unit is null ? PerKategori[c.Kategori].Bagian : null))).ToHashSet();

        Assert.Equal(45, pasangan.Count);
        Assert.Empty(pasangan.Except(dapat));
        Assert.Empty(dapat.Except(pasangan));
    }

    [Fact]
    public void Contoh_SemuaKlasifikasiDanKanal_TerwakiliDenganBaik()
    {
        Assert.All(Enum.GetValues<Klasifikasi>(), k => Assert.True(Semua.Count(c => c.Klasifikasi == k) >= 8, k.ToString()));
        Assert.All(Enum.GetValues<KanalPengaduan>(), k => Assert.True(Semua.Count(c => c.Kanal == k) >= 6, k.ToString()));
    }

    [Fact]
    public void Kategori_UnitBiasa_AdaDalamKeputusan()
    {
        Assert.InRange(PerKategori.Count, 30, 40);
        Assert.All(PerKategori.Values, k => Assert.InRange(k.Unit, 1, 37));
        Assert.All(PerKategori.Values, k => Assert.Equal(k.Unit == 1, k.Bagian is "I" or "II" or "III" or "IV" or "V" or "VI" or "VII" or "VIII" or "IX"));
        Assert.All(PerKategori.Values, k => Assert.InRange(k.Nama.Length, 5, 120));
    }

    [Fact]
    public void Wilayah_SepuluhKecamatan_SamaDenganUnitKeputusanDanHanyaSaran()
    {
        var kecamatan = Unit.Where(u => u.GetProperty("nomor").GetInt32() is >= 27 and <= 36)
            .Select(u => (u.GetProperty("nomor").GetInt32(), u.GetProperty("namaTampil").GetString()));

        Assert.Contains("saran", Daerah.Catatan, StringComparison.Ordinal);
        Assert.Equal(kecamatan, Daerah.Kecamatan.Select(k => (k.Unit, (string?)$"Kecamatan {k.Nama}")));
        Assert.All(Daerah.Kecamatan, k => Assert.NotEmpty(k.Desa));
        Assert.All(Daerah.Kecamatan, k => Assert.Equal(k.Desa.Count, k.Desa.Concat(k.Kelurahan).Distinct(StringComparer.Ordinal).Count() - k.Kelurahan.Count));
    }

    private static T Baca<T>(string nama)
    {
        using var aliran = typeof(Galat).Assembly.GetManifestResourceStream($"LaporIntranet.Data.Seed.{nama}");
        return JsonSerializer.Deserialize<T>(aliran!, Pilihan)!;
    }

    private sealed record Contoh(string Pokok, string Isi, string Kategori, Klasifikasi Klasifikasi, string Kecamatan, KanalPengaduan Kanal,
        string ResponsAwal, string Kabar, string Jawaban, string Sebab, int? Unit = null, string? Bagian = null);

    private sealed record Kategori(string Nama, int Unit, string? Bagian);

    private sealed record Wilayah(string Catatan, string Kabupaten, List<Kecamatan> Kecamatan);

    private sealed record Kecamatan(string Nama, int Unit, List<string> Kelurahan, List<string> Desa);
}
