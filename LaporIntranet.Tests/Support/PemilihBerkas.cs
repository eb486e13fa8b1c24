using Microsoft.Playwright;

namespace LaporIntranet.Tests.Support;

/// <summary>Choosing files as a person does: not before the field listens.</summary>
internal static class PemilihBerkas
{
    /// <summary>Puts files into a field. Blazor's field listens one round trip after it is drawn, and what changed before is never told.</summary>
    public static async Task PilihBerkasAsync(this ILocator bidang, params FilePayload[] berkas)
    {
        await Tunggu.SampaiAsync(() => bidang.EvaluateAsync<bool>("bidang => bidang._blazorInputFileNextFileId !== undefined"), "the file field listens");
        await bidang.SetInputFilesAsync(berkas);
    }
}
