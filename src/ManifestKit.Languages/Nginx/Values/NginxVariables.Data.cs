namespace ManifestKit.Languages.Nginx;

// Written by ManifestKit.Distiller from the variable tables of the modules of nginx 1.18.0 to 1.31.4: area, name (* for any ending),
// and since..until where not all of these versions have it.
internal static partial class NginxVariables
{
    private const string Data =
        """
        http ancient_browser
        http arg_*
        http args
        http binary_remote_addr
        http body_bytes_sent
        http bytes_sent
        http connection
        http connection_requests
        http connection_time 1.19.10..
        http connections_active
        http connections_reading
        http connections_waiting
        http connections_writing
        http content_length
        http content_type
        http cookie_*
        http date_gmt
        http date_local
        http document_root
        http document_uri
        http fastcgi_path_info
        http fastcgi_script_name
        http geoip_area_code
        http geoip_city
        http geoip_city_continent_code
        http geoip_city_country_code
        http geoip_city_country_code3
        http geoip_city_country_name
        http geoip_country_code
        http geoip_country_code3
        http geoip_country_name
        http geoip_dma_code
        http geoip_latitude
        http geoip_longitude
        http geoip_org
        http geoip_postal_code
        http geoip_region
        http geoip_region_name
        http grpc_internal_trailers
        http host
        http hostname
        http http2
        http http3 1.25.0..
        http http_*
        http http_cookie
        http http_host
        http http_referer
        http http_user_agent
        http http_via
        http http_x_forwarded_for
        http https
        http is_args
        http is_request_port 1.29.3..
        http limit_conn_status
        http limit_rate
        http limit_req_status
        http modern_browser
        http msec
        http msie
        http nginx_version
        http pid
        http pipe
        http proxy_add_via
        http proxy_add_x_forwarded_for
        http proxy_host
        http proxy_internal_body_length
        http proxy_internal_chunked
        http proxy_internal_connection 1.29.4..1.29.7
        http proxy_internal_host 1.29.4..1.31.4
        http proxy_port
        http proxy_protocol_addr
        http proxy_protocol_port
        http proxy_protocol_server_addr
        http proxy_protocol_server_port
        http proxy_protocol_tlv_* 1.23.2..
        http query_string
        http realip_remote_addr
        http realip_remote_port
        http realpath_root
        http remote_addr
        http remote_port
        http remote_user
        http request
        http request_body
        http request_body_file
        http request_completion
        http request_filename
        http request_id
        http request_length
        http request_method
        http request_port 1.29.3..
        http request_time
        http request_uri
        http scheme
        http sent_http_*
        http sent_http_cache_control
        http sent_http_connection
        http sent_http_content_length
        http sent_http_content_type
        http sent_http_keep_alive
        http sent_http_last_modified
        http sent_http_link
        http sent_http_location
        http sent_http_transfer_encoding
        http sent_trailer_*
        http server_addr
        http server_name
        http server_port
        http server_protocol
        http ssl_alpn_protocol 1.21.4..
        http ssl_cipher
        http ssl_ciphers
        http ssl_client_cert
        http ssl_client_escaped_cert
        http ssl_client_fingerprint
        http ssl_client_i_dn
        http ssl_client_i_dn_legacy
        http ssl_client_raw_cert
        http ssl_client_s_dn
        http ssl_client_s_dn_legacy
        http ssl_client_serial
        http ssl_client_sigalg 1.29.3..
        http ssl_client_v_end
        http ssl_client_v_remain
        http ssl_client_v_start
        http ssl_client_verify
        http ssl_curve 1.21.5..
        http ssl_curves
        http ssl_early_data
        http ssl_ech_outer_server_name 1.29.4..
        http ssl_ech_status 1.29.4..
        http ssl_protocol
        http ssl_server_name
        http ssl_session_id
        http ssl_session_reused
        http ssl_sigalg 1.29.3..
        http ssl_sigalgs 1.31.2..
        http status
        http tcpinfo_rcv_space
        http tcpinfo_rtt
        http tcpinfo_rttvar
        http tcpinfo_snd_cwnd
        http time_iso8601
        http time_local
        http upstream_addr
        http upstream_bytes_received
        http upstream_bytes_sent
        http upstream_cache_etag
        http upstream_cache_last_modified
        http upstream_cache_status
        http upstream_connect_time
        http upstream_cookie_*
        http upstream_header_time
        http upstream_http_*
        http upstream_response_length
        http upstream_response_time
        http upstream_status
        http upstream_trailer_*
        http uri
        stream binary_remote_addr
        stream bytes_received
        stream bytes_sent
        stream connection
        stream geoip_area_code
        stream geoip_city
        stream geoip_city_continent_code
        stream geoip_city_country_code
        stream geoip_city_country_code3
        stream geoip_city_country_name
        stream geoip_country_code
        stream geoip_country_code3
        stream geoip_country_name
        stream geoip_dma_code
        stream geoip_latitude
        stream geoip_longitude
        stream geoip_org
        stream geoip_postal_code
        stream geoip_region
        stream geoip_region_name
        stream hostname
        stream limit_conn_status
        stream msec
        stream nginx_version
        stream pid
        stream protocol
        stream proxy_protocol_addr
        stream proxy_protocol_port
        stream proxy_protocol_server_addr
        stream proxy_protocol_server_port
        stream proxy_protocol_tlv_* 1.23.2..
        stream realip_remote_addr
        stream realip_remote_port
        stream remote_addr
        stream remote_port
        stream server_addr
        stream server_name 1.25.5..
        stream server_port
        stream session_time
        stream ssl_alpn_protocol 1.21.4..
        stream ssl_cipher
        stream ssl_ciphers
        stream ssl_client_cert
        stream ssl_client_escaped_cert
        stream ssl_client_fingerprint
        stream ssl_client_i_dn
        stream ssl_client_raw_cert
        stream ssl_client_s_dn
        stream ssl_client_serial
        stream ssl_client_sigalg 1.29.3..
        stream ssl_client_v_end
        stream ssl_client_v_remain
        stream ssl_client_v_start
        stream ssl_client_verify
        stream ssl_curve 1.21.5..
        stream ssl_curves
        stream ssl_ech_outer_server_name 1.29.4..
        stream ssl_ech_status 1.29.4..
        stream ssl_preread_alpn_protocols
        stream ssl_preread_protocol
        stream ssl_preread_server_name
        stream ssl_protocol
        stream ssl_server_name
        stream ssl_session_id
        stream ssl_session_reused
        stream ssl_sigalg 1.29.3..
        stream ssl_sigalgs 1.31.2..
        stream status
        stream time_iso8601
        stream time_local
        stream upstream_addr
        stream upstream_bytes_received
        stream upstream_bytes_sent
        stream upstream_connect_time
        stream upstream_first_byte_time
        stream upstream_session_time
        """;
}
