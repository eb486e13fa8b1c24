namespace LaporIntranet.Data.Struktur;

/// <summary>Finds the person that a structure means among those who are known.</summary>
internal static class PencariOrang
{
    /// <summary>By NIP, else by email, else by a name that nobody with a NIP or an email bears.</summary>
    /// <returns>Null when he is new; <c>impor.orang</c> when what is said of him contradicts what is known: an import never takes over somebody's way in.</returns>
    public static Hasil<Orang?> Cari(IReadOnlyCollection<Orang> semua, SusunanPemangku p)
    {
        var menurutNip = p.Nip is null ? null : semua.FirstOrDefault(o => string.Equals(o.Nip, p.Nip, StringComparison.Ordinal));
        var menurutSurel = p.Surel is null ? null : semua.FirstOrDefault(o => string.Equals(o.Surel, p.Surel, StringComparison.Ordinal));
        if (menurutSurel is not null && menurutNip != menurutSurel && (menurutNip is not null || !Cocok(menurutSurel, p)))
        {
            return Salah($"surel {p.Surel} sudah tersimpan untuk {menurutSurel.Nama}. Periksa surelnya; bila orangnya memang sama, samakan NIP dan namanya.");
        }
        if (menurutNip?.Surel is { } surel && p.Surel is not null && !string.Equals(surel, p.Surel, StringComparison.Ordinal))
        {
            return Salah($"surel {p.Surel} berbeda dari yang tersimpan untuk {menurutNip.Nama}. Surel tersimpan diubah pada halaman Akun, tidak lewat berkas ini.");
        }
        var ada = menurutNip ?? menurutSurel;
        if (ada is null && p is { Nip: null, Surel: null })
        {
            ada = semua.FirstOrDefault(o => o is { Nip: null, Surel: null } && string.Equals(o.Nama, p.Nama, StringComparison.OrdinalIgnoreCase));
        }
        return Hasil<Orang?>.Dari(ada);
    }

    /// <summary>Adds what was not known of him yet; nothing that is known is replaced but his name.</summary>
    public static void Lengkapi(Orang orang, SusunanPemangku p)
    {
        var (nama, nip, surel) = (p.Nama ?? orang.Nama, orang.Nip ?? p.Nip, orang.Surel ?? p.Surel);
        if ((orang.Nama, orang.Nip, orang.Surel) == (nama, nip, surel)) { return; }
        (orang.Nama, orang.Nip, orang.Surel, orang.Versi) = (nama, nip, surel, orang.Versi + 1);
    }

    private static bool Cocok(Orang orang, SusunanPemangku p) => (orang.Nip is null || p.Nip is null) && string.Equals(orang.Nama, p.Nama, StringComparison.OrdinalIgnoreCase);

    private static Galat Salah(string kalimat) => new("impor.orang", kalimat);
}
