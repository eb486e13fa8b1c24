namespace LaporIntranet.Features.PengaturanTemplat;

/// <summary>A template being edited.</summary>
public sealed class SuntinganTemplat
{
    /// <summary>Null for a new one.</summary>
    public int? Id { get; init; }
    /// <summary>The version that was read.</summary>
    public int Versi { get; init; }
    /// <summary>Title when the form opened.</summary>
    public string JudulAwal { get; init; } = "";
    /// <summary>Title.</summary>
    public string? Judul { get; set; }
    /// <summary>Which text it is for.</summary>
    public JenisTemplat? Jenis { get; set; }
    /// <summary>Null for all.</summary>
    public Klasifikasi? Klasifikasi { get; set; }
    /// <summary>Null for all.</summary>
    public int? PasanganId { get; set; }
    /// <summary>The text.</summary>
    public string? Teks { get; set; }

    /// <summary>A saved one.</summary>
    public static SuntinganTemplat Dari(BarisTemplat t) => new()
    {
        Id = t.Id, Versi = t.Versi, JudulAwal = t.Judul, Judul = t.Judul, Jenis = t.Jenis, Klasifikasi = t.Klasifikasi, PasanganId = t.PasanganId, Teks = t.Teks,
    };
}
