using System.Text;

namespace LaporIntranet.Domain;

/// <summary>One spelling for signs that can be written in several ways.</summary>
public static class NormalUnicode
{
    /// <summary>Normalises whatever somebody sent: half a surrogate pair and U+FFFE, at which the framework's own method throws, become U+FFFD.</summary>
    public static string Dinormalkan(this string teks, NormalizationForm bentuk)
    {
        var utuh = string.Concat(teks.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');   // half a pair is enumerated as U+FFFD
#pragma warning disable RS0030 // the one place that may
        return utuh.Normalize(bentuk);
#pragma warning restore RS0030
    }
}
