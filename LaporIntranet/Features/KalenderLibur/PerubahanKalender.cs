using System.Text.Json.Serialization;
using LaporIntranet.Data.HitungUlang;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>What is stored, as a change is put onto it.</summary>
/// <param name="Versi">Version of the settings it was read at.</param>
/// <param name="Dasar">Announcement of the year in question; null when the year is not loaded.</param>
/// <param name="Hari">Days off of that year in order.</param>
public sealed record KeadaanKalender(int Versi, PengaturanKalender Pengaturan, string? Dasar, IReadOnlyList<HariLibur> Hari);

/// <summary>What somebody wants changed, in his own terms. It is put onto whatever is stored when he looks, so that a lost race keeps it.</summary>
[JsonDerivedType(typeof(UbahHari), "hari")]
[JsonDerivedType(typeof(GantiTahun), "tahun")]
[JsonDerivedType(typeof(UbahPengaturan), "pengaturan")]
public abstract record PerubahanKalender
{
    /// <summary>The year it concerns; null for the settings.</summary>
    [JsonIgnore]
    public abstract int? TahunUbah { get; }

    /// <summary>The whole change for the one who counts, or what is wrong with it.</summary>
    internal abstract Hasil<UsulanKalender> Terapkan(KeadaanKalender ada);
}

/// <summary>Adds, changes or removes one day of a loaded year, or only says anew where the year comes from.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Lama">The day as it was shown, or null for a new one.</param>
/// <param name="Baru">The day as it shall be, or null to remove it; both null leave the days.</param>
/// <param name="Dasar">The announcement; null leaves it.</param>
public sealed record UbahHari(int Tahun, HariLibur? Lama, HariLibur? Baru, string? Dasar) : PerubahanKalender
{
    /// <inheritdoc/>
    public override int? TahunUbah => Tahun;

    internal override Hasil<UsulanKalender> Terapkan(KeadaanKalender ada)
    {
        // One day would make the year count as complete.
        if (ada.Dasar is null) { return new Galat("kalender.belum-dimuat", $"Hari libur {Tahun} belum dimuat. Unggah daftar lengkapnya dahulu, lalu ubah harinya satu per satu bila perlu."); }
        var hari = ada.Hari.ToList();
        if (Lama is not null && !hari.Remove(Lama))
        {
            return new Galat("data.sudah-berubah", $"{FormatKalender.Hari(Lama)} baru saja diubah atau dihapus orang lain. Periksa daftarnya, lalu ulangi.");
        }
        if (Baru is not null)
        {
            if (Baru.Tanggal.Year != Tahun) { return Galat.Isian(nameof(HariLibur.Tanggal), $"Tanggal harus pada tahun {Tahun}."); }
            if (hari.Find(h => h.Tanggal == Baru.Tanggal && h.Jenis == Baru.Jenis) is { } kembar)
            {
                return Galat.Isian(nameof(HariLibur.Tanggal), $"Tanggal ini sudah tercantum sebagai {Baru.Jenis.Nama()}: {kembar.Nama}.");
            }
            hari.Add(Baru);
        }
        return new UsulanKalender(null, [new(Tahun, Dasar ?? ada.Dasar, hari)]);
    }
}

/// <summary>Replaces every day off of a year, or loads it.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Dasar">The announcement.</param>
/// <param name="Hari">All days off.</param>
public sealed record GantiTahun(int Tahun, string Dasar, IReadOnlyList<HariLibur> Hari) : PerubahanKalender
{
    /// <inheritdoc/>
    public override int? TahunUbah => Tahun;

    internal override Hasil<UsulanKalender> Terapkan(KeadaanKalender ada) => new UsulanKalender(null, [new(Tahun, Dasar, Hari)]);
}

/// <summary>Changes how days are counted; null leaves a setting.</summary>
/// <param name="CutiBersamaLibur">See <see cref="PengaturanKalender.CutiBersamaLibur"/>.</param>
/// <param name="HariPertamaBerikutnya">See <see cref="PengaturanKalender.HariPertamaBerikutnya"/>.</param>
/// <param name="JedaSaatMenungguPelapor">See <see cref="PengaturanKalender.JedaSaatMenungguPelapor"/>.</param>
public sealed record UbahPengaturan(bool? CutiBersamaLibur, bool? HariPertamaBerikutnya, bool? JedaSaatMenungguPelapor) : PerubahanKalender
{
    /// <inheritdoc/>
    public override int? TahunUbah => null;

    internal override Hasil<UsulanKalender> Terapkan(KeadaanKalender ada) => new UsulanKalender(new(
        CutiBersamaLibur ?? ada.Pengaturan.CutiBersamaLibur, HariPertamaBerikutnya ?? ada.Pengaturan.HariPertamaBerikutnya,
        JedaSaatMenungguPelapor ?? ada.Pengaturan.JedaSaatMenungguPelapor), []);
}
