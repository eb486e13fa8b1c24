using System.Diagnostics.CodeAnalysis;

namespace LaporIntranet.Domain;

/// <summary>A user's mistake or a lost race: a stable code and a sentence the user understands.</summary>
/// <param name="Kode">Stable code, e.g. <c>pengaduan.sudah-berubah</c>; tests and logs use it.</param>
/// <param name="Kalimat">What is wrong and how to mend it, in Indonesian.</param>
/// <param name="Bidang">The form field it belongs to; null for the whole form.</param>
public sealed record Galat(string Kode, string Kalimat, string? Bidang = null)
{
    /// <summary>Said of a case that does not exist and of one the asker may not see: the answer is the same.</summary>
    public static Galat TidakDitemukan { get; } = new("pengaduan.tidak-ditemukan", "Pengaduan tidak ditemukan. Periksa nomornya, atau buka dari antrean Anda.");

    /// <summary>The case may be seen but this role may not do this.</summary>
    public static Galat BukanWewenang(Tindakan tindakan) =>
        new("akses.bukan-wewenang", $"Tindakan \"{tindakan.Nama()}\" bukan wewenang jabatan Anda.");

    /// <summary>The transition table has no such step from this state.</summary>
    public static Galat TindakanTidakSah(StatusPengaduan status, Tindakan tindakan) =>
        new("pengaduan.tindakan-tidak-sah", $"\"{tindakan.Nama()}\" tidak dapat dilakukan saat pengaduan berstatus {status.Nama()}. Muat ulang untuk melihat langkah yang tersedia.");

    /// <summary>Somebody else changed the case first.</summary>
    /// <param name="apa">What changed, by whom and when, in one sentence.</param>
    public static Galat SudahBerubah(string apa) =>
        new("pengaduan.sudah-berubah", $"Pengaduan ini baru saja berubah: {apa} Tulisan Anda tetap ada dan belum dikirim.");

    /// <summary>A required field is empty.</summary>
    public static Galat Wajib(string bidang, string nama) => new("isian.wajib", $"{nama} wajib diisi.", bidang);

    /// <summary>A field breaks its rule.</summary>
    public static Galat Isian(string bidang, string kalimat) => new("isian.tidak-sah", kalimat, bidang);
}

/// <summary>The outcome of a command: success, or one or more <see cref="Galat"/>.</summary>
public class Hasil
{
    private protected Hasil(IReadOnlyList<Galat> galat) => DaftarGalat = galat;

    /// <summary>Empty on success.</summary>
    public IReadOnlyList<Galat> DaftarGalat { get; }

    /// <summary>True when nothing went wrong.</summary>
    public virtual bool Berhasil => DaftarGalat.Count == 0;

    /// <summary>The first <see cref="Galat"/>, or null on success.</summary>
    public Galat? Galat => DaftarGalat.Count == 0 ? null : DaftarGalat[0];

    /// <summary>Success without a value.</summary>
    public static Hasil Baik { get; } = new([]);

    public static implicit operator Hasil(Galat galat) => new([galat]);

    /// <summary>Several field errors at once.</summary>
    public static Hasil Gagal(IReadOnlyList<Galat> galat) => new(galat);
}

/// <summary>The outcome of a command that yields a value.</summary>
/// <typeparam name="T">The value on success.</typeparam>
public sealed class Hasil<T> : Hasil
{
    private Hasil(T? nilai, IReadOnlyList<Galat> galat) : base(galat) => Nilai = nilai;

    /// <summary>The value; only read it after <see cref="Berhasil"/>.</summary>
    public T? Nilai { get; }

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Nilai))]
    public override bool Berhasil => base.Berhasil;

    public static implicit operator Hasil<T>(T nilai) => new(nilai, []);

    public static implicit operator Hasil<T>(Galat galat) => new(default, [galat]);

    /// <summary>Success; for values of an interface type, which C# converts to nothing by itself.</summary>
    public static Hasil<T> Dari(T nilai) => new(nilai, []);

    /// <summary>Several field errors at once.</summary>
    public static new Hasil<T> Gagal(IReadOnlyList<Galat> galat) => new(default, galat);
}
