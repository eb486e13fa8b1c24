using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PersetujuanIdentitas;

/// <summary>Beside every page: tells the second person that requests wait, in the menu and in the bell, and takes it back when they are decided.</summary>
public sealed class PenerimaPersetujuan : PenerimaKabar
{
    private const string Awalan = "persetujuan-identitas:";

    private bool _sudahBaca;

    [Inject] private PersetujuanIdentitasQuery Query { get; set; } = null!;
    [Inject] private HitunganMenu Menu { get; set; } = null!;

    /// <inheritdoc/>
    protected override bool Untuk(Pelaku pelaku) => pelaku.Peran.Boleh(Izin.PutuskanBukaIdentitas);

    /// <inheritdoc/>
    protected override bool Perlu(Pelaku pelaku, KabarPengaduan kabar) => kabar.Pemutus is not null || kabar.Id == KabarPengaduan.Resinkron.Id;

    /// <inheritdoc/>
    protected override async Task SegarkanAsync(Pelaku pelaku)
    {
        var jumlah = await Query.HitungAsync(pelaku, Batal);
        var kunci = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Awalan}{jumlah}");
        Pemberitahuan.Tarik(satu => satu.StartsWith(Awalan, StringComparison.Ordinal) && (jumlah == 0 || !string.Equals(satu, kunci, StringComparison.Ordinal)));
        Menu.Pasang(MenuUtama.PersetujuanIdentitas, jumlah);
        if (jumlah > 0)
        {
            // What waited before this page was opened is no news of this moment: the bell alone tells it.
            Pemberitahuan.TampilkanSekali(kunci, $"{jumlah} permintaan membuka identitas pelapor anonim menunggu keputusan Anda.", MenuUtama.PersetujuanIdentitas, hanyaLonceng: !_sudahBaca);
        }
        _sudahBaca = true;
    }
}
