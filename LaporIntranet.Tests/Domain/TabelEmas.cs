using System.Globalization;
using System.Text.Json;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Deadlines worked out by hand (Acuan/tenggat-emas.json).</summary>
internal static class TabelEmas
{
    private static readonly (string Tanda, DateOnly Awal, DateOnly Akhir)[] Idulfitri =
    [
        ("lebaran2024", new(2024, 4, 10), new(2024, 4, 11)),
        ("lebaran2025", new(2025, 3, 31), new(2025, 4, 1)),
        ("lebaran2026", new(2026, 3, 21), new(2026, 3, 22)),
    ];

    /// <summary>Rows by name, e.g. <c>TL-05 2026-03-13T09:00</c>.</summary>
    public static IReadOnlyDictionary<string, Emas> Baris { get; } = JsonSerializer.Deserialize<Emas[]>(
        File.ReadAllText(AkarRepositori.Jalur("LaporIntranet.Tests", "Acuan", "tenggat-emas.json")), JsonSerializerOptions.Web)!
        .ToDictionary(e => e.Nama, StringComparer.Ordinal);

    /// <summary>What a row shows, as its own dates and settings say.</summary>
    public static IEnumerable<string> Tanda(Emas emas)
    {
        var (awal, akhir) = emas.HariBatas < emas.HariMulai ? (emas.HariBatas, emas.HariMulai) : (emas.HariMulai, emas.HariBatas);
        var dalamHari = emas.Dihitung().Satuan is SatuanWaktu.HariKerja or SatuanWaktu.HariKalender;
        var jeda = emas.Jeda ?? [];
        (string Tanda, bool Ada)[] keadaan =
        [
            .. Idulfitri.Select(i => (i.Tanda, dalamHari && awal <= i.Awal && i.Akhir <= akhir)),
            ("akhirTahun", awal.Year != akhir.Year),
            ("sementara", emas.Sementara == true),
            ("tanpaCutiBersama", emas.CutiBersamaLibur == false),
            ("hariMulaiDihitung", emas.HariPertamaBerikutnya == false),
            ("mulaiAkhirPekan", AkhirPekan(emas.HariMulai)),
            ("jeda", jeda.Count > 0),
            ("jedaPadaBatas", jeda.Any(j => j.Sampai == emas.HariBatas)),
            ("jedaSesudahBatas", jeda.Any(j => j.Dari > emas.HariBatas)),
            ("jedaMulaiAkhirPekan", jeda.Any(j => AkhirPekan(j.Dari))),
            ("jedaSehari", jeda.Any(j => j.Sampai == j.Dari.AddDays(1))),
            ("duaJeda", jeda.Count > 1),
            ("jedaBerjalan", jeda.Any(j => j.Sampai is null)),
        ];
        return keadaan.Where(t => t.Ada).Select(t => t.Tanda);
    }

    private static bool AkhirPekan(DateOnly hari) => hari.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>A golden row; settings that are absent stand at their defaults, <c>satuan</c> replaces the rule's unit, <c>tanda</c> says what it shows.</summary>
    internal sealed record Emas(
        string Aturan, string Mulai, string Batas, string Alasan, bool? CutiBersamaLibur, bool? HariPertamaBerikutnya, bool? Sementara, string? Satuan,
        IReadOnlyList<Jeda>? Jeda, IReadOnlyList<string>? Tanda)
    {
        public string Nama => string.Join(' ', new[]
        {
            Aturan, Mulai, Satuan, CutiBersamaLibur == false ? "tanpa cuti bersama" : null, HariPertamaBerikutnya == false ? "hari mulai dihitung" : null,
            Jeda is null ? null : "jeda " + string.Join(", ", Jeda.Select(j => $"{j.Dari:yyyy-MM-dd}/{j.Sampai:yyyy-MM-dd}")),
        }.Where(b => b is not null));

        public DateOnly HariMulai => DateOnly.FromDateTime(DateTime.Parse(Mulai, CultureInfo.InvariantCulture));

        public DateOnly HariBatas => DateOnly.FromDateTime(DateTime.Parse(Batas, CultureInfo.InvariantCulture));

        public AturanWaktu Dihitung()
        {
            var aturan = Bangun.Acuan.Aturan[Aturan];
            return Satuan is null ? aturan : aturan with { Satuan = Enum.Parse<SatuanWaktu>(Satuan, ignoreCase: true) };
        }
    }
}
