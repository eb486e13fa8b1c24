using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PersetujuanIdentitas;

/// <summary>Beside every page: tells the second person that requests wait, in the menu and in the bell, and takes it back when they are decided.</summary>
public sealed class PenerimaPersetujuan : PenerimaKabar
{
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
        Menu.Pasang(MenuUtama.PersetujuanIdentitas, jumlah);
        // One notice for all of them: another number is another notice.
        Pemberitahuan.Samakan("persetujuan-identitas:", jumlah == 0 ? [] :
            [(jumlah.ToString(CultureInfo.InvariantCulture), $"{jumlah} permintaan membuka identitas pelapor anonim menunggu keputusan Anda.", MenuUtama.PersetujuanIdentitas)]);
    }
}
