using System.Globalization;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>A person being chosen or entered.</summary>
public sealed class SuntinganOrang
{
    /// <summary>The choice that opens the fields of a new person.</summary>
    public const string Baru = "baru";

    /// <summary>Key of a person, <see cref="Baru"/>, or empty.</summary>
    public string Pilihan { get; set; } = "";
    /// <summary>Name of a new one.</summary>
    public string? Nama { get; set; }
    /// <summary>NIP of a new one.</summary>
    public string? Nip { get; set; }
    /// <summary>Email of a new one.</summary>
    public string? Surel { get; set; }

    /// <summary>True when a new person is entered.</summary>
    public bool AdalahBaru => Pilihan is Baru;

    /// <summary>As the command takes it.</summary>
    public OrangDipilih Dipilih => AdalahBaru ? new(null, new(Nama ?? "", Nip, Surel)) : int.TryParse(Pilihan, CultureInfo.InvariantCulture, out var id) ? new(id, null) : OrangDipilih.Kosong;
}
