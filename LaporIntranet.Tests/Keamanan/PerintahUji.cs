using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using LaporIntranet.Access;
using LaporIntranet.Data;

namespace LaporIntranet.Tests.Keamanan;

/// <summary>What a method answered.</summary>
/// <param name="Ditolak">The door refused.</param>
/// <param name="TidakDitemukan">Nothing there, as for a case that does not exist.</param>
/// <param name="Kata">The answer in short.</param>
internal sealed record JawabanUji(bool Ditolak, bool TidakDitemukan, string Kata);

/// <summary>Calls any command or query of the app with arguments made up by its own types.</summary>
internal static class PerintahUji
{
    /// <summary>Every public method of a registered service that is asked in somebody's name.</summary>
    public static IEnumerable<MethodInfo> Semua(IServiceProvider penyedia) =>
        from tipe in typeof(Program).Assembly.GetTypes()
        where tipe is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && !tipe.IsDefined(typeof(CompilerGeneratedAttribute)) && tipe.Namespace?.StartsWith("LaporIntranet", StringComparison.Ordinal) == true
        where Terdaftar(penyedia, tipe)
        from metode in tipe.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !metode.IsGenericMethodDefinition && typeof(Task).IsAssignableFrom(metode.ReturnType) && metode.GetParameters() is [{ } satu, ..] && satu.ParameterType == typeof(Pelaku)
        orderby Nama(metode)
        select metode;

    // What belongs to the web around the services, e.g. the cookie of a sign-in, is not asked in anybody's name.
    private static bool Terdaftar(IServiceProvider penyedia, Type tipe)
    {
        try { return penyedia.GetService(tipe) is not null; }
        catch (InvalidOperationException) { return false; }
    }

    /// <summary>"CariQuery.AmbilAsync"; with its parameters where a class has several, with its folder where two classes bear one name.</summary>
    public static string Nama(MethodInfo metode)
    {
        var tipe = metode.DeclaringType!;
        var folder = typeof(Program).Assembly.GetTypes().Count(t => t.Name == tipe.Name) > 1 ? tipe.Namespace!.Split('.')[^1] + "." : "";
        var kembar = tipe.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Count(m => m.Name == metode.Name);
        return $"{folder}{tipe.Name}.{metode.Name}{(kembar > 1 ? $"/{string.Join('+', metode.GetParameters().Skip(1).Select(p => p.ParameterType.Name.Split('`')[0]))}" : "")}";
    }

    /// <summary>True when one of its arguments names a case.</summary>
    public static bool TentangKasus(MethodInfo metode) => metode.GetParameters().Skip(1).Any(p => MenyebutKasus(p.Name!, p.ParameterType)
        || (p.ParameterType.IsClass && p.ParameterType.Assembly == typeof(Program).Assembly && Konstruktor(p.ParameterType)?.GetParameters().Any(q => MenyebutKasus(q.Name!, q.ParameterType)) == true));

    public static async Task<JawabanUji> PanggilAsync(IServiceProvider penyedia, MethodInfo metode, Pelaku pelaku, Pengaduan? kasus)
    {
        try
        {
            var isi = metode.GetParameters().Select((p, i) => i == 0 ? pelaku : Buat(p.ParameterType, p.Name!, kasus, 0)).ToArray();
            var tugas = (Task)metode.Invoke(penyedia.GetService(metode.DeclaringType!), isi)!;
            await tugas;
            return Baca(tugas.GetType().GetProperty("Result")?.GetValue(tugas));
        }
        // Nonsense is refused by the caller's type or the rule: the door was behind it.
        catch (Exception galat) when (galat is not (OutOfMemoryException or Shouldly.ShouldAssertException))
        {
            return new(false, false, galat.GetBaseException().GetType().Name);
        }
    }

    private static JawabanUji Baca(object? hasil)
    {
        if (hasil is null or false || hasil.GetType().Name == "VoidTaskResult") { return new(false, true, "nothing"); }
        if (hasil is IEnumerable daftar && !daftar.Cast<object?>().Any()) { return new(false, true, "empty"); }
        if (hasil.GetType().GetProperty("Galat")?.GetValue(hasil) is Galat galat)
        {
            return new(galat.Kode.StartsWith("akses.", StringComparison.Ordinal), galat.Kode.EndsWith("tidak-ditemukan", StringComparison.Ordinal), galat.Kode);
        }
        if (hasil is Galat satu) { return new(satu.Kode.StartsWith("akses.", StringComparison.Ordinal), satu.Kode.EndsWith("tidak-ditemukan", StringComparison.Ordinal), satu.Kode); }
        var nilai = hasil.GetType().GetProperty("Nilai") is { } sifat ? sifat.GetValue(hasil) : hasil;
        return nilai is null || (nilai is IEnumerable isi and not string && !isi.Cast<object?>().Any()) ? new(false, true, "empty") : new(false, false, hasil.GetType().Name);
    }

    private static object? Buat(Type tipe, string nama, Pengaduan? kasus, int dalam)
    {
        if (kasus is not null && MenyebutKasus(nama, tipe)) { return tipe == typeof(string) ? kasus.Nomor : kasus.Id; }
        if (kasus is not null && nama.Equals("versi", StringComparison.OrdinalIgnoreCase)) { return kasus.Versi; }
        if (tipe == typeof(string)) { return "x"; }
        if (tipe == typeof(Guid)) { return Guid.NewGuid(); }
        if (tipe == typeof(DateOnly)) { return new DateOnly(2026, 11, 20); }
        if (tipe == typeof(DateTime)) { return new DateTime(2026, 11, 20, 3, 0, 0, DateTimeKind.Utc); }
        if (tipe == typeof(CancellationToken) || Nullable.GetUnderlyingType(tipe) is not null) { return null; }
        if (tipe.IsEnum) { return Enum.GetValues(tipe).GetValue(0); }
        if (tipe == typeof(Stream)) { return new MemoryStream(); }
        if (tipe.IsArray) { return Array.CreateInstance(tipe.GetElementType()!, 0); }
        if (tipe.IsGenericType && tipe.GetGenericArguments() is [var satu] && tipe.IsAssignableFrom(satu.MakeArrayType())) { return Array.CreateInstance(satu, 0); }
        if (tipe.IsGenericType && tipe.GetGenericArguments() is [var kunci, var nilai] && tipe.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(kunci, nilai))) { return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(kunci, nilai)); }
        if (tipe.IsAssignableTo(typeof(Delegate))) { return null; }
        if (tipe == typeof(PerintahPengaduan)) { return new LangkahUji(kasus?.Id ?? 0, kasus?.Versi ?? 0, Guid.NewGuid()); }
        if (tipe.IsInterface || tipe.IsAbstract || dalam > 4) { return null; }
        if (tipe.IsValueType && tipe.Assembly != typeof(Program).Assembly) { return Activator.CreateInstance(tipe); }
        if (Tetap(tipe) is { } tetap) { return tetap; }
        if (tipe.Assembly != typeof(Program).Assembly) { return null; }
        return Konstruktor(tipe) is { } buat ? buat.Invoke([.. buat.GetParameters().Select(p => Buat(p.ParameterType, p.Name!, kasus, dalam + 1))]) : Activator.CreateInstance(tipe);
    }

    // Types that refuse nonsense already when they are made.
    private static object? Tetap(Type tipe) => tipe == typeof(Periode) ? new Periode(JenisPeriode.Tahun, 2026, 1) : null;

    private static ConstructorInfo? Konstruktor(Type tipe) => tipe.IsValueType && tipe.IsPrimitive ? null
        : tipe.GetConstructors().Where(k => k.GetParameters() is not [{ } satu] || satu.ParameterType != tipe).OrderByDescending(k => k.GetParameters().Length).FirstOrDefault();

    private static bool MenyebutKasus(string nama, Type tipe) =>
        (tipe == typeof(long) && nama.Equals("pengaduanId", StringComparison.OrdinalIgnoreCase)) || (tipe == typeof(string) && nama.Equals("nomor", StringComparison.OrdinalIgnoreCase));

    /// <summary>A step that would change the case, if it ever came to it.</summary>
    private sealed record LangkahUji(long Id, int VersiKasus, Guid KunciLangkah) : PerintahPengaduan(Id, VersiKasus, KunciLangkah)
    {
        public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => new Galat("uji.sampai", pengaduan.Nomor);
    }
}
