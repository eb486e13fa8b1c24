namespace LaporIntranet.Features.LembarKasus;

/// <summary>Words of the sheet that depend on its state.</summary>
internal static class KataLembar
{
    /// <summary>One of the four things that must be there.</summary>
    public static string Butir(bool? ada) => ada switch { true => "lengkap", false => "kurang", _ => "belum diperiksa" };

    /// <summary>The button of an action.</summary>
    public static string Tombol(Tindakan tindakan, LembarTampil lembar) => tindakan switch
    {
        Tindakan.SimpanLembarVerifikasi => lembar.DiubahOleh is null ? "Isi lembar verifikasi" : "Ubah lembar verifikasi",
        Tindakan.PutuskanPerlindungan => lembar.Perlindungan is KeputusanPerlindungan.Diminta ? "Putuskan perlindungan" : "Perlindungan pelapor",
        _ => tindakan.Nama(),
    };

    /// <summary>The question of its dialog.</summary>
    public static string Judul(Tindakan tindakan, string nomor) => tindakan switch
    {
        Tindakan.SimpanLembarVerifikasi => $"Lembar verifikasi {nomor}",
        Tindakan.PutuskanPerlindungan => $"Perlindungan pelapor {nomor}",
        _ => $"Tetapkan sifat {nomor}",
    };

    /// <summary>What happens.</summary>
    public static string Akibat(Tindakan tindakan) => tindakan switch
    {
        Tindakan.SimpanLembarVerifikasi => "Yang kurang menjadi permintaan kelengkapan kepada pelapor. Status dan hitungan tidak berubah.",
        Tindakan.PutuskanPerlindungan => "Perlindungan diberikan bila diminta atau diperlukan, misalnya merahasiakan identitas (Buton Pasal 4). Status tidak berubah.",
        _ => "Anonim menyembunyikan pelapor. Rahasia membatasi isi kepada yang menangani; pengaduan mendapat nomor baru dari deret tersendiri.",
    };

    /// <summary>The button that sends.</summary>
    public static string Kirim(Tindakan tindakan) => tindakan switch
    {
        Tindakan.SimpanLembarVerifikasi => "Simpan lembar",
        Tindakan.PutuskanPerlindungan => "Simpan keputusan",
        _ => "Tetapkan",
    };

    /// <summary>What the toast says.</summary>
    public static string Berhasil(Tindakan tindakan, string nomor) => tindakan switch
    {
        Tindakan.SimpanLembarVerifikasi => $"Lembar verifikasi {nomor} tersimpan.",
        Tindakan.PutuskanPerlindungan => $"Keputusan perlindungan {nomor} tersimpan.",
        _ => $"Sifat {nomor} ditetapkan.",
    };
}
