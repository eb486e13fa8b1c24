using LaporIntranet.Data;

namespace LaporIntranet.Access;

/// <summary>Refuses to start with settings that are not safe where real complaints are kept: one sentence for each, all at once.</summary>
public static class PemeriksaMulai
{
    /// <summary>Checks the settings in every environment, except what is for trying out: Development, and demo mode, which <see cref="AccessOptions"/> refuses in Production.</summary>
    /// <exception cref="InvalidOperationException">At least one is unsafe; each line says which and how to mend it.</exception>
    public static void Periksa(IConfiguration konfigurasi, IHostEnvironment lingkungan)
    {
        if (lingkungan.IsDevelopment() || string.Equals(konfigurasi[$"{AccessOptions.Bagian}:{nameof(AccessOptions.Mode)}"], "Demo", StringComparison.OrdinalIgnoreCase)) { return; }
        var galat = Temuan(konfigurasi).ToList();
        if (galat.Count > 0) { throw new InvalidOperationException($"Pengaturan belum aman untuk lingkungan {lingkungan.EnvironmentName}:\n- " + string.Join("\n- ", galat)); }
    }

    /// <summary>What is unsafe, in sentences.</summary>
    internal static IEnumerable<string> Temuan(IConfiguration konfigurasi)
    {
        if (konfigurasi["AllowedHosts"] is null or "" or "*")
        {
            yield return "AllowedHosts harus berisi nama host aplikasi ini, misalnya \"lapor.kabupaten.go.id\": tanpa itu nama host palsu diterima.";
        }
        if (konfigurasi.GetValue<bool>("DetailedErrors"))
        {
            yield return "DetailedErrors harus false: rincian galat tidak boleh sampai ke peramban.";
        }
        if (konfigurasi.GetValue<bool>($"{DemoOptions.Bagian}:{nameof(DemoOptions.Contoh)}"))
        {
            yield return "Demo:Contoh tidak boleh dinyalakan: pengaduan contoh tidak boleh tercampur dengan yang sungguh.";
        }
        var adaProxy = !string.IsNullOrWhiteSpace(konfigurasi[$"{PengerasanOptions.Bagian}:{nameof(PengerasanOptions.ProxyTerpercaya)}"]);
        foreach (var (setelan, alamat) in Alamat(konfigurasi))
        {
            if (alamat.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !adaProxy)
            {
                yield return $"{setelan} memuat {alamat}: sandi dan sesi tidak boleh lewat HTTP. Pakai https://, atau letakkan di belakang proxy HTTPS dan isi Access:ProxyTerpercaya dengan alamat proxy itu.";
            }
        }
        if (konfigurasi["Data:ConnectionString"] is { Length: > 0 } && string.Equals(konfigurasi["Data:Provider"], "PostgreSql", StringComparison.OrdinalIgnoreCase)
            && new Npgsql.NpgsqlConnectionStringBuilder(konfigurasi["Data:ConnectionString"]) is { Host: { } host, SslMode: < Npgsql.SslMode.Require } && !Setempat(host))
        {
            yield return $"Data:ConnectionString menuju {host} tanpa enkripsi. Tambahkan \"SSL Mode=Require\" atau lebih ketat.";
        }
    }

    // Every way the server is told where to listen, in the order it believes them; told nothing, it listens to its own machine only.
    private static IEnumerable<(string Setelan, string Alamat)> Alamat(IConfiguration konfigurasi)
    {
        var titik = konfigurasi.GetSection("Kestrel:Endpoints").GetChildren().Select(t => ($"{t.Path}:Url", t["Url"] ?? "")).ToList();
        if (titik.Count > 0) { return titik; }
        return konfigurasi["Urls"] is { Length: > 0 } urls ? Pecah(urls).Select(a => ("Urls", a)) : Pecah(konfigurasi["HTTP_PORTS"] ?? "").Select(porta => ("HTTP_PORTS", $"http://*:{porta}"));
    }

    private static string[] Pecah(string daftar) => daftar.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // A socket, or the machine itself: nothing travels over the network.
    private static bool Setempat(string host) => host.StartsWith('/') || host is "localhost" or "127.0.0.1" or "::1";
}
