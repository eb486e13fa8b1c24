using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RingkasanSaya;

/// <summary>One digest: its items by kind, each with why it is told and what to do next.</summary>
public partial class KartuRingkasan
{
    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public RingkasanTampil Ringkasan { get; set; } = null!;

    /// <summary>Role of the reader.</summary>
    [Parameter, EditorRequired]
    public Peran Peran { get; set; }

    /// <summary>True when it was unread until this page was opened.</summary>
    [Parameter]
    public bool Baru { get; set; }

    /// <summary>True on the digest's own page: what does not fit is on the next page, not on this one.</summary>
    [Parameter]
    public bool Sendiri { get; set; }

    [Inject] private Jam Jam { get; set; } = null!;
    [Inject] private WaktuBerlaku WaktuBerlaku { get; set; } = null!;

    private string Hari => Ringkasan.Kepala.Tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string IdJudul => $"ringkasan-{Hari}";

    private string TautanLagi => $"{RingkasanQuery.Jalur}/{Hari}" + (Sendiri ? $"?sesudah={Ringkasan.Baris[^1].Kunci}" : "");

    private string LabelLagi => Sendiri ? "Butir berikutnya" : $"Buka seluruh ringkasan ini, {Ringkasan.Kepala.Jumlah.Semua} butir";
}
