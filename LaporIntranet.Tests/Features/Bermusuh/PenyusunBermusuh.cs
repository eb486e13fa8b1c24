using System.Reflection;
using LaporIntranet.Data;
using LaporIntranet.Tests.Files;

namespace LaporIntranet.Tests.Features.Bermusuh;

/// <summary>Makes any command by reflection with one hostile text in it, so that a command somebody adds is tried without a word here.</summary>
/// <param name="layanan">What a command carries of the app's own services.</param>
internal sealed class PenyusunBermusuh(Jam jam, IServiceProvider layanan)
{
    private static readonly NullabilityInfoContext Kosong = new();
    private int _teksKe;

    /// <summary>How many texts a command of this type takes.</summary>
    public int JumlahTeks(Type tipe)
    {
        Buat(tipe, 0, 0, -1, "");
        return _teksKe;
    }

    /// <summary>The command.</summary>
    /// <param name="sasaran">Which text is the hostile one; -1 for none.</param>
    public object Buat(Type tipe, long pengaduanId, int versi, int sasaran, string teks)
    {
        _teksKe = 0;
        return Susun(tipe, pengaduanId, versi, sasaran, teks)!;
    }

    private object? Nilai(ParameterInfo p, long id, int versi, int sasaran, string teks)
    {
        var tipe = Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType;
        if (tipe == typeof(string))
        {
            if (_teksKe++ == sasaran) { return teks; }
            return Kosong.Create(p).WriteState == NullabilityState.Nullable ? null : "Biasa";
        }
        return p.Name switch
        {
            "PengaduanId" => id,
            "Versi" => versi,
            "KonsepId" or "JanjiTanggal" => null,
            // To APIP goes only what names one of the listed offices, which no text of ours does.
            "Apip" => false,
            // A new row each time, not a version that somebody has changed meanwhile.
            "Id" when Nullable.GetUnderlyingType(p.ParameterType) is not null => null,
            _ => Susun(tipe, id, versi, sasaran, teks),
        };
    }

    private object? Susun(Type tipe, long id, int versi, int sasaran, string teks)
    {
        if (tipe == typeof(string)) { return _teksKe++ == sasaran ? teks : "Biasa"; }
        if (tipe == typeof(int) || tipe == typeof(long) || tipe == typeof(short)) { return Convert.ChangeType(1, tipe, System.Globalization.CultureInfo.InvariantCulture); }
        if (tipe == typeof(bool)) { return true; }
        if (tipe == typeof(Guid)) { return Guid.NewGuid(); }
        if (tipe == typeof(DateOnly)) { return jam.HariIni; }
        if (tipe == typeof(DateTime)) { return jam.Sekarang; }
        if (tipe == typeof(Func<DateTime, DateOnly>)) { return (Func<DateTime, DateOnly>)jam.Tanggal; }
        if (tipe == typeof(Stream)) { return new MemoryStream(BerkasContoh.Pdf()); }
        if (tipe == typeof(DaftarPeriksa)) { return DaftarPeriksa.Lengkap; }
        if (tipe.IsEnum) { return Enum.GetValues(tipe).GetValue(0); }
        if (tipe.IsGenericType && tipe.GetGenericArguments() is [var unsur] && tipe.IsAssignableFrom(unsur.MakeArrayType()))
        {
            var satu = Array.CreateInstance(unsur, 1);
            satu.SetValue(Susun(unsur, id, versi, sasaran, teks), 0);
            return satu;
        }
        if (tipe.IsInterface || tipe.IsAbstract || tipe.IsValueType || tipe.Namespace?.StartsWith("LaporIntranet", StringComparison.Ordinal) != true) { return tipe.IsValueType ? Activator.CreateInstance(tipe) : null; }
        if (layanan.GetService(tipe) is { } milikAplikasi) { return milikAplikasi; }
        var buat = tipe.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        return buat?.Invoke([.. buat.GetParameters().Select(p => Nilai(p, id, versi, sasaran, teks))]);
    }
}
