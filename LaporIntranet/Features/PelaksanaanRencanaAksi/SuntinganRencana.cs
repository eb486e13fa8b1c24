using System.Globalization;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>A program being edited.</summary>
public sealed class SuntinganProgram
{
    /// <summary>Null for a new one.</summary>
    public int? Id { get; init; }
    /// <summary>The version that was read.</summary>
    public int Versi { get; init; }
    /// <summary>Group.</summary>
    public KelompokProgram? Kelompok { get; set; }
    /// <summary>Code.</summary>
    public string? Kode { get; set; }
    /// <summary>Name.</summary>
    public string? Nama { get; set; }
}

/// <summary>An activity being edited.</summary>
public sealed class SuntinganKegiatan
{
    /// <summary>Null for a new one.</summary>
    public int? Id { get; init; }
    /// <summary>The version that was read.</summary>
    public int Versi { get; init; }
    /// <summary>Its program.</summary>
    public int ProgramId { get; set; }
    /// <summary>Group of its program.</summary>
    public KelompokProgram Kelompok { get; init; }
    /// <summary>Code.</summary>
    public string? Kode { get; set; }
    /// <summary>Name.</summary>
    public string? Nama { get; set; }
    /// <summary>Indicator.</summary>
    public string? Indikator { get; set; }
    /// <summary>Unit of the targets.</summary>
    public string? Satuan { get; set; }
    /// <summary>Rupiah.</summary>
    public string? Anggaran { get; set; }
    /// <summary>Counted from trainings.</summary>
    public bool DariPelatihan { get; set; }
    /// <summary>Chosen pairs.</summary>
    public HashSet<int> Pasangan { get; init; } = [];
    /// <summary>Chosen offices.</summary>
    public HashSet<int> Jabatan { get; init; } = [];
    /// <summary>Targets as typed.</summary>
    public Dictionary<(int Tahun, int Ke), string?> Target { get; init; } = [];

    /// <summary>What is typed as a command; a target that is no number becomes -1, which the rule refuses.</summary>
    public SimpanKegiatan Perintah(int rencanaId) => new(
        rencanaId, Id, Versi, ProgramId, Kode ?? "", Nama ?? "", Indikator ?? "", Satuan ?? "", string.IsNullOrWhiteSpace(Anggaran) ? null : KataRencana.Uang(Anggaran) ?? -1, DariPelatihan,
        [.. Pasangan], [.. Jabatan], Target.Where(t => !string.IsNullOrWhiteSpace(t.Value)).ToDictionary(t => t.Key, t => KataRencana.Bilangan(t.Value) ?? -1));

    /// <summary>A saved one.</summary>
    public static SuntinganKegiatan Dari(BarisProgram p, BarisKegiatan k) => new()
    {
        Id = k.Id, Versi = k.Versi, ProgramId = p.Id, Kelompok = p.Kelompok, Kode = k.Kode, Nama = k.Nama, Indikator = k.Indikator, Satuan = k.Satuan, Anggaran = k.Anggaran?.ToString(CultureInfo.InvariantCulture),
        DariPelatihan = k.DariPelatihan, Pasangan = [.. k.PasanganId], Jabatan = [.. k.JabatanId], Target = k.Triwulan.Where(t => t.Target > 0).ToDictionary(t => (t.Tahun, t.Ke), t => (string?)t.Target.ToString(CultureInfo.InvariantCulture)),
    };
}

/// <summary>A target being edited.</summary>
public sealed class SuntinganSasaran
{
    /// <summary>Null for a new one.</summary>
    public int? Id { get; init; }
    /// <summary>The version that was read.</summary>
    public int Versi { get; init; }
    /// <summary>True when it is of a unit or category and may go.</summary>
    public bool Khusus { get; init; }
    /// <summary>What it is called.</summary>
    public string Nama { get; init; } = "";
    /// <summary>What it measures.</summary>
    public UkuranSasaran? Ukuran { get; set; }
    /// <summary>Unit.</summary>
    public int? UnitId { get; set; }
    /// <summary>Category.</summary>
    public int? KategoriId { get; set; }
    /// <summary>Base value as typed.</summary>
    public string? Dasar { get; set; }
    /// <summary>Targets as typed.</summary>
    public Dictionary<int, string?> Target { get; init; } = [];

    /// <summary>What is typed as a command; what is no number becomes -1, which the rule refuses.</summary>
    public SimpanSasaran Perintah(int rencanaId) => new(
        rencanaId, Id, Versi, Ukuran, UnitId, KategoriId, string.IsNullOrWhiteSpace(Dasar) ? null : KataRencana.Pecahan(Dasar) ?? -1,
        Target.Where(t => !string.IsNullOrWhiteSpace(t.Value)).ToDictionary(t => t.Key, t => KataRencana.Pecahan(t.Value) ?? -1));

    /// <summary>A saved one.</summary>
    public static SuntinganSasaran Dari(BarisSasaran s) => new()
    {
        Id = s.Id, Versi = s.Versi, Khusus = s.Cakupan is not null, Nama = s.Nama, Ukuran = s.Ukuran, UnitId = s.UnitId, KategoriId = s.KategoriId,
        Dasar = s.Dasar is null ? null : KataRencana.Tulis(s.Dasar), Target = s.Target.ToDictionary(t => t.Key, t => (string?)KataRencana.Tulis(t.Value)),
    };
}

/// <summary>An indicator being edited.</summary>
public sealed class SuntinganIndikator
{
    /// <summary>Its key.</summary>
    public int Id { get; init; }
    /// <summary>The version that was read.</summary>
    public int Versi { get; init; }
    /// <summary>Its number, e.g. "III.2".</summary>
    public string Nomor { get; init; } = "";
    /// <summary>The text.</summary>
    public string? Teks { get; set; }
    /// <summary>Kind.</summary>
    public SifatIndikator? Sifat { get; set; }
}
