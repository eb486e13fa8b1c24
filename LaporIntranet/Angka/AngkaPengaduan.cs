namespace LaporIntranet.Angka;

/// <summary>The cases received in a period, by how they stand now. The four parts add up to <paramref name="Masuk"/>.</summary>
/// <param name="Masuk">Received.</param>
/// <param name="Selesai">Closed with an outcome; never what is still in process.</param>
/// <param name="DalamProses">Disposed, worked on, or answered and waiting for a reply.</param>
/// <param name="BelumDitindaklanjuti">Received, waiting for completion or for a disposition: nothing done for the reporter yet.</param>
/// <param name="TidakDapatDiselesaikan">Put away, or given back to the national level.</param>
/// <remarks>Aturan: the words are Kotawaringin Timur BAB I 1.1 and BAB II Tabel 1, which counts 29 and 34 of 52 as selesai: both shares are kept apart here.</remarks>
public sealed record AngkaPengaduan(int Masuk, int Selesai, int DalamProses, int BelumDitindaklanjuti, int TidakDapatDiselesaikan)
{
    /// <summary>Nothing received.</summary>
    public static AngkaPengaduan Nol { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Selesai of Masuk, 0 to 1 and not rounded; null when nothing was received.</summary>
    public decimal? PersenSelesai => Bagian(Selesai);

    /// <summary>Selesai and DalamProses of Masuk, 0 to 1: what some regulations call selesai. Null when nothing was received.</summary>
    public decimal? PersenSelesaiTermasukProses => Bagian(Selesai + DalamProses);

    /// <summary>Mean of the local calendar days from receipt to the last final answer, of the cases that have one; null when none has.</summary>
    public decimal? RataHariTindakLanjut { get; init; }

    /// <summary>Their median, or null.</summary>
    public decimal? MedianHariTindakLanjut { get; init; }

    /// <summary>Cases that have a final answer: what mean and median are taken of.</summary>
    public int Dijawab { get; init; }

    /// <summary>Open, without a first response and without an answer.</summary>
    public int BelumDirespons { get; init; }

    /// <summary>Neither selesai nor ended otherwise.</summary>
    public int BelumSelesai => DalamProses + BelumDitindaklanjuti;

    /// <summary>One of the four parts.</summary>
    public int Untuk(KeadaanTindakLanjut keadaan) => keadaan switch
    {
        KeadaanTindakLanjut.Selesai => Selesai,
        KeadaanTindakLanjut.DalamProses => DalamProses,
        KeadaanTindakLanjut.BelumDitindaklanjuti => BelumDitindaklanjuti,
        KeadaanTindakLanjut.TidakDapatDiselesaikan => TidakDapatDiselesaikan,
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, null),
    };

    private decimal? Bagian(int jumlah) => Masuk == 0 ? null : (decimal)jumlah / Masuk;
}

/// <summary>What a table of figures has a row for.</summary>
public enum DimensiAngka
{
    /// <summary>One of the units of the decree.</summary>
    Unit = 1,
    /// <summary>A destination of a disposition.</summary>
    Pasangan = 2,
    /// <summary>A kind of complaint.</summary>
    Klasifikasi = 3,
    /// <summary>How it came.</summary>
    Kanal = 4,
    /// <summary>The place of the event.</summary>
    Kecamatan = 5,
    /// <summary>The topic.</summary>
    Kategori = 6,
    /// <summary>The local month of receipt.</summary>
    Bulan = 7,
}

/// <summary>A row of a table of figures.</summary>
/// <param name="Kunci">Key of the unit, pair or category ("0": no unit yet), code of the address for an enum, code of the month, or name of the kecamatan.</param>
/// <param name="Nama">As the screen shows it.</param>
public sealed record BarisAngka(string Kunci, string Nama, AngkaPengaduan Angka);
